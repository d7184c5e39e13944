package org.tejian.soap.internal.server;

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
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;

/** The real application over real HTTP, with services put in by the test; believes in X-Forwarded-For and -Proto. */
final class SoapServerForTests implements AutoCloseable {

    static final int LARGEST = 100_000;

    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();
    private final Server server = new Server();
    private final ServerConnector connector;
    private final HttpClient client = HttpClient.newHttpClient();

    SoapServerForTests() {
        HttpConfiguration http = new HttpConfiguration();
        http.addCustomizer(new ForwardedRequestCustomizer());
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        ServletHolder holder = new ServletHolder(new ServletForTests());
        holder.setInitParameter("hide-service-list-page", "true");
        context.addServlet(holder, "/soap/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    <T> SoapServerForTests with(Class<? super T> type, T service) {
        services.put(type, service);
        return this;
    }

    SoapServerForTests without(Class<?> type) {
        services.remove(type);
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/soap" + SoapApplication.ADDRESS;
    }

    HttpResponse<String> get(String query) {
        return send(HttpRequest.newBuilder(URI.create(address() + query)).GET());
    }

    HttpResponse<String> post(String envelope, String... headers) {
        return post(BodyPublishers.ofString(envelope), "text/xml; charset=utf-8", headers);
    }

    HttpResponse<String> post(BodyPublisher body, String contentType, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address())).POST(body).header("Content-Type", contentType);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private final class ServletForTests extends CXFNonSpringServlet implements Services {

        @Override
        protected void loadBus(ServletConfig config) {
            Bus bus = new CXFBusFactory().createBus();
            setBus(bus);
            new SoapApplication(this, new SoapSettings(true, 10, LARGEST)).start(bus);
        }

        @Override
        public <T> Supplier<T> of(Class<T> type) {
            return () -> {
                Object service = services.get(type);
                if (service == null) {
                    throw new Refusal(SoapError.SERVICE_STARTING);
                }
                return type.cast(service);
            };
        }
    }
}
