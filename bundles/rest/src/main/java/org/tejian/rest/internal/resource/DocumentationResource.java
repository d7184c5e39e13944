package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Component;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.filter.Public;
import org.tejian.rest.internal.problem.RestError;

/** The OpenAPI document, written when this bundle was built, and Swagger UI; both without any other host. */
@Component(service = DocumentationResource.class)
@Path("")
@Public
@Hidden
public final class DocumentationResource {

    private static final String OPENAPI = "/openapi.json";
    private static final String FOLDER = "/swagger-ui/";
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html;charset=utf-8",
            "start.js", "text/javascript;charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
            "swagger-ui.css", "text/css;charset=utf-8",
            "favicon-32x32.png", "image/png");
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] openapi() {
        return read(OPENAPI);
    }

    @GET
    @Path("docs")
    public Response docs(@Context UriInfo uri) {
        URI index = uri.getBaseUriBuilder().path("docs/index.html").build();
        return Response.seeOther(index).build();
    }

    @GET
    @Path("docs/{file}")
    public Response file(@PathParam("file") String file) {
        String type = TYPES.get(file);
        if (type == null) {
            throw new Refusal(RestError.PATH_UNKNOWN);
        }
        return Response.ok(read(FOLDER + file), type)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "max-age=3600")
                .build();
    }

    private static byte[] read(String name) {
        try (InputStream file = DocumentationResource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("this bundle was built without " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
