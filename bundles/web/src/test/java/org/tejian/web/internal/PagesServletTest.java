package org.tejian.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesServletTest {

    @TempDir
    Path bundle;

    private URLClassLoader loader;
    private PagesServlet servlet;

    @BeforeEach
    void pages() throws IOException {
        Path pages = Files.createDirectories(bundle.resolve("static"));
        Files.writeString(pages.resolve("index.html"), "<!doctype html>");
        Files.writeString(pages.resolve("icon.svg"), "<svg/>");
        Path assets = Files.createDirectories(pages.resolve("assets"));
        Files.writeString(assets.resolve("app-Ab12.js"), "plain");
        Files.writeString(assets.resolve("app-Ab12.js.gz"), "compressed");
        Files.writeString(bundle.resolve("secret.txt"), "secret");
        loader = new URLClassLoader(new URL[] {bundle.toUri().toURL()}, null);
        servlet = new PagesServlet(new PageFiles(loader, "static"));
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/devices",
                "/devices/0190c3a2-7b3a-7000-8000-000000000001",
                "/verify/reports/QTD2026000001",
                "/verify/devices/梯11贵A00001(17)",
                "/verify/reports/a.b",
                "/apitude"
            })
    void givenAnAddressOfThePagesThenTheApplicationAnswers(String path) throws Exception {
        FakeExchange answer = FakeExchange.get(path).sentTo(servlet);

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("<!doctype html>");
        assertThat(answer.headers)
                .containsEntry("Content-Type", "text/html;charset=UTF-8")
                .containsEntry("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/devices", "/soap/agency", "/soap", "/api/x.js"})
    void givenAnAddressOfAnotherEdgeThenNoPageAnswersForIt(String path) throws Exception {
        FakeExchange answer = FakeExchange.get(path).sentTo(servlet);

        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.headers).containsKey("Retry-After");
        assertThat(answer.text()).doesNotContain("<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/missing-1.js",
                "/missing.txt",
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/assets/app-Ab12.js.gz",
                "/.hidden.txt",
                "//icon.svg",
                "/assets/"
            })
    void givenNoSuchFileThenItIsNotFound(String path) throws Exception {
        FakeExchange answer = FakeExchange.get(path).sentTo(servlet);

        assertThat(answer.status).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("secret").contains("没有这个文件");
    }

    @Test
    void givenAClientThatTakesGzipThenTheCompressedFileIsSentAndKeptForEver() throws Exception {
        FakeExchange answer = FakeExchange.get("/assets/app-Ab12.js")
                .with("Accept-Encoding", "br, gzip;q=0.8")
                .sentTo(servlet);

        assertThat(answer.text()).isEqualTo("compressed");
        assertThat(answer.headers)
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("Content-Type", "text/javascript;charset=UTF-8")
                .containsEntry("Content-Length", "10")
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip;q=0", "gzip; q=0.000"})
    void givenAClientThatRefusesGzipThenThePlainFileIsSent(String encodings) throws Exception {
        FakeExchange answer = FakeExchange.get("/assets/app-Ab12.js")
                .with("Accept-Encoding", encodings)
                .sentTo(servlet);

        assertThat(answer.text()).isEqualTo("plain");
        assertThat(answer.headers).doesNotContainKey("Content-Encoding").containsEntry("Vary", "Accept-Encoding");
    }

    @Test
    void givenTheTagOfTheSameFileThenNothingIsSentAgain() throws Exception {
        String tag = FakeExchange.get("/icon.svg").sentTo(servlet).headers.get("ETag");

        FakeExchange again = FakeExchange.get("/icon.svg")
                .with("If-None-Match", "\"x\", W/" + tag)
                .sentTo(servlet);
        FakeExchange other =
                FakeExchange.get("/icon.svg").with("If-None-Match", "\"x\"").sentTo(servlet);

        assertThat(again.status).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(other.status).isEqualTo(200);
    }

    @Test
    void givenTheTwoFormsOfAFileThenTheirTagsDiffer() throws Exception {
        FakeExchange plain = FakeExchange.get("/assets/app-Ab12.js").sentTo(servlet);
        FakeExchange gzip = FakeExchange.get("/assets/app-Ab12.js")
                .with("Accept-Encoding", "gzip")
                .sentTo(servlet);

        assertThat(plain.headers.get("ETag")).isNotEqualTo(gzip.headers.get("ETag"));
    }

    @Test
    void givenHeadThenTheHeadersComeWithoutTheBody() throws Exception {
        FakeExchange answer = FakeExchange.of("HEAD", "/icon.svg").sentTo(servlet);

        assertThat(answer.headers).containsEntry("Content-Length", "6").containsEntry("Content-Type", "image/svg+xml");
        assertThat(answer.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "GE", "OPTIONS"})
    void givenAMethodThatChangesThenItIsRefused(String method) throws Exception {
        FakeExchange answer = FakeExchange.of(method, "/").sentTo(servlet);

        assertThat(answer.status).isEqualTo(405);
        assertThat(answer.headers).containsEntry("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/missing.js", "/api/v1/devices"})
    void givenAnyAnswerThenTheBrowserIsToldToRunNothingForeign(String path) throws Exception {
        FakeExchange answer = FakeExchange.get(path).sentTo(servlet);

        assertThat(answer.headers.get("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "same-origin");
    }

    @Test
    void givenTheBuiltBundleThenItsIndexLoadsOnlyItsOwnScripts() throws Exception {
        FakeExchange answer = FakeExchange.get("/").sentTo(new PagesServlet());

        assertThat(answer.text()).contains("lang=\"zh-CN\"", "<script type=\"module\"");
        assertThat(answer.text()).doesNotContain("http://").doesNotContain("<script>");
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).contains("src=\"/assets/");
    }
}
