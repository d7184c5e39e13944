package org.tejian.web.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** One request and what came back, written down; methods that the servlet does not need are refused. */
final class FakeExchange {

    int status = 200;
    final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> asked = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final String method;
    private final String path;

    private FakeExchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static FakeExchange get(String path) {
        return new FakeExchange("GET", path);
    }

    static FakeExchange of(String method, String path) {
        return new FakeExchange(method, path);
    }

    FakeExchange with(String header, String value) {
        asked.put(header, value);
        return this;
    }

    FakeExchange sentTo(PagesServlet servlet) throws IOException, ServletException {
        servlet.service(request(), response());
        return this;
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            case "getHeader" -> asked.get((String) arguments[0]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
                case "setStatus" -> status = (int) arguments[0];
                case "getOutputStream" -> {
                    return output();
                }
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
