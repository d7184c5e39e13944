package org.tejian.rest.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.tejian.rest.internal.filter.ClientRequest;
import org.tejian.rest.internal.resource.ResourceList;
import org.tejian.rest.internal.wire.Problem;

/** The OpenAPI document of all resources. */
final class OpenApiDocument {

    static final String BEARER = "bearer";
    static final String COOKIE = "cookie";

    private OpenApiDocument() {}

    static OpenAPI create() {
        List<OpenAPIExtension> extensions = new ArrayList<>(OpenAPIExtensions.getExtensions());
        extensions.removeIf(OperationConventions.class::isInstance);
        extensions.add(0, new OperationConventions());
        OpenAPIExtensions.setExtensions(extensions);

        OpenAPI document = new OpenAPI()
                .info(
                        new Info()
                                .title("特监特检平台接口 Tejian API")
                                .version("1")
                                .description(
                                        "特种设备监察与检验平台的 REST 接口。错误均为 application/problem+json,含中英文原因与办法。"
                                                + " Supervision and inspection of special equipment. Every error is application/problem+json and says in Chinese and English what was refused and what to do."))
                .addServersItem(new Server().url("/api").description("this platform"))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        BEARER,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .description("The token of POST /v1/session"))
                                .addSecuritySchemes(
                                        COOKIE,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.APIKEY)
                                                .in(SecurityScheme.In.COOKIE)
                                                .name(ClientRequest.COOKIE)
                                                .description(
                                                        "Set by POST /v1/session; changes need the header X-Tejian: 1 as well")));
        Reader reader = new Reader(new SwaggerConfiguration().openAPI(document));
        OpenAPI read = reader.read(new LinkedHashSet<>(ResourceList.CLASSES));
        ModelConverters.getInstance().readAll(Problem.class).forEach(read.getComponents()::addSchemas);
        SchemaConventions.mark(read);
        Paths sorted = new Paths();
        new TreeMap<>(read.getPaths()).forEach(sorted::addPathItem);
        return read.paths(sorted);
    }
}
