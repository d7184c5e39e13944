package org.tejian.rest.internal.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.servlet.ServletConfig;
import org.apache.cxf.Bus;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

/** The real application over real HTTP, with services put in by the test. */
public final class RestServerForTests implements AutoCloseable {

    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    public RestServerForTests() {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        context.addServlet(new ServletHolder(new ServletForTests()), "/api/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> RestServerForTests with(Class<? super T> type, T service) {
        services.put(type, service);
        return this;
    }

    public RestServerForTests without(Class<?> type) {
        services.remove(type);
        return this;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/api" + path));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(headers(request(path).GET(), headers));
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(headers(
                request(path).POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json"), headers));
    }

    public HttpResponse<String> method(String method, String path, BodyPublisher body, String... headers) {
        return send(headers(request(path).method(method, body), headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private final class ServletForTests extends BreakingServlet implements Services {

        @Override
        protected void loadBus(ServletConfig config) {
            Bus bus = newBus();
            setBus(bus);
            new RestApplication(this).start(bus);
        }

        @Override
        public <T> Supplier<T> of(Class<T> type) {
            return () -> {
                Object service = services.get(type);
                if (service == null) {
                    throw new Refusal(RestError.SERVICE_STARTING);
                }
                return type.cast(service);
            };
        }
    }
}
