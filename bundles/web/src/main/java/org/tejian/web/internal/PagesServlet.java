package org.tejian.web.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;

/**
 * Serves the browser's pages. Every address that is no file is a page of the application, whose router reads the address
 * itself; the addresses of the other edges are never answered with a page, so that a client of theirs cannot take one for
 * data.
 */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.pattern=/*", "osgi.http.whiteboard.servlet.name=tejian-web"})
public final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String KEEP_FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final transient PageFiles files;

    public PagesServlet() {
        this(new PageFiles(PagesServlet.class.getClassLoader(), "static"));
    }

    PagesServlet(PageFiles files) {
        this.files = files;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.set(response);
        String path = path(request);
        if (belongsToAnotherEdge(path)) {
            response.setHeader("Retry-After", "5");
            sentence(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "接口正在启动,请稍后重试。 The interface is starting; try again soon.");
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            sentence(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "此地址只供查看。 This address can only be read.");
        } else {
            Optional<PageFile> file = files.find(fileOf(path));
            if (file.isPresent()) {
                send(request, response, file.get());
            } else {
                sentence(response, HttpServletResponse.SC_NOT_FOUND, "没有这个文件。 No such file.");
            }
        }
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? request.getServletPath() : path;
    }

    /** A request for the REST or SOAP edge only comes here while that edge is not there. */
    private static boolean belongsToAnotherEdge(String path) {
        return path.equals("/api") || path.equals("/soap") || path.startsWith("/api/") || path.startsWith("/soap/");
    }

    private static String fileOf(String path) {
        boolean namesFile = path.startsWith("/assets/") || path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
        return namesFile && !path.startsWith("/verify/") ? path : "/index.html";
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, PageFile file)
            throws IOException {
        Optional<byte[]> gzip = file.gzip().filter(compressed -> ConditionalRequest.takesGzip(request));
        String entityTag = file.entityTag(gzip.isPresent());
        response.setHeader("ETag", entityTag);
        response.setHeader("Cache-Control", file.hashedName() ? KEEP_FOR_EVER : ASK_EACH_TIME);
        if (file.gzip().isPresent()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (ConditionalRequest.holds(request, entityTag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        gzip.ifPresent(compressed -> response.setHeader("Content-Encoding", "gzip"));
        body(response, request.getMethod().equals("HEAD"), file.contentType(), gzip.orElse(file.plain()));
    }

    private static void sentence(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        body(response, false, "text/plain;charset=UTF-8", PageFile.text(sentence));
    }

    private static void body(HttpServletResponse response, boolean headOnly, String contentType, byte[] content)
            throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        if (!headOnly) {
            response.getOutputStream().write(content);
        }
    }
}
