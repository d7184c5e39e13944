package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.rest.internal.server.RestServerForTests;

class DocumentationResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();

    @BeforeAll
    static void start() {
        SERVER.with(DocumentationResource.class, new DocumentationResource());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_document_is_there_for_everybody() {
        HttpResponse<String> answer = SERVER.get("/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"openapi\" : \"3.", "\"/v1/devices\"");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,text/html",
        "start.js,text/javascript",
        "swagger-ui.css,text/css",
        "swagger-ui-bundle.js,text/javascript"
    })
    void the_pages_are_served_from_this_bundle(String file, String type) {
        HttpResponse<String> answer = SERVER.get("/docs/" + file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
    }

    @Test
    void the_page_loads_nothing_from_another_host() {
        assertThat(SERVER.get("/docs/index.html").body()).doesNotContain("http://", "https://");
        assertThat(SERVER.get("/docs").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/other.js", "/docs/..%2fopenapi.json", "/docs/swagger-ui.css.map"})
    void nothing_else_is_served(String path) {
        assertThat(SERVER.get(path).statusCode()).isIn(400, 404);
    }
}
