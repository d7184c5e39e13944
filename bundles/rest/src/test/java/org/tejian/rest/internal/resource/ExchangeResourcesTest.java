package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.DeviceState;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.exchange.ExportQuery;
import org.tejian.exchange.Exports;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.Imports;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.fakes.IdempotencyStoreForTests;
import org.tejian.rest.internal.fakes.ImportsForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.SignIn;

/** Files in and out, over real HTTP. */
class ExchangeResourcesTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String BEARER = "Bearer token-clerk";
    private static final String UPLOAD = "/v1/imports?kind=DEVICES&mode=ALL_OR_NOTHING&fileName=a.csv";

    private final ImportsForTests imports = new ImportsForTests();
    private final List<ExportQuery> exported = new ArrayList<>();
    private Exports exports = (caller, query, format, out) -> {
        exported.add(query);
        out.write((format + " file").getBytes(StandardCharsets.UTF_8));
        return 1;
    };

    @BeforeEach
    void services() {
        SERVER.with(ImportsResource.class, new ImportsResource(imports))
                .with(
                        ExportsResource.class,
                        new ExportsResource((caller, query, format, out) -> exports.write(caller, query, format, out)))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(
                        SignIn.class,
                        new SignInForTests()
                                .know(
                                        "clerk",
                                        DirectoryForTests.caller(
                                                DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_SUPERVISOR),
                                        false));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> upload(String path, byte[] file, String... more) {
        List<String> headers =
                new ArrayList<>(List.of("Authorization", BEARER, "Content-Type", "application/octet-stream"));
        headers.addAll(List.of(more));
        return SERVER.method("POST", path, BodyPublishers.ofByteArray(file), headers.toArray(String[]::new));
    }

    private static HttpResponse<String> get(String path) {
        return SERVER.get(path, "Authorization", BEARER);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_larger_than_other_bodies_arrives_whole_and_has_an_address() {
        byte[] file = "名称,x\n".repeat(500_000).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = upload(UPLOAD, file);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(imports.files).singleElement().isEqualTo(file);
        assertThat(imports.jobs).singleElement().satisfies(job -> {
            assertThat(job.kind()).isEqualTo(ImportKind.DEVICES);
            assertThat(job.mode()).isEqualTo(ImportMode.ALL_OR_NOTHING);
            assertThat(job.fileName()).isEqualTo("a.csv");
        });
        assertThat(header(answer, "Location"))
                .endsWith("/api/v1/imports/" + imports.jobs.get(0).id());
        assertThat(answer.body()).contains("\"state\":{\"code\":\"WAITING\",\"zh\":\"处理中\"", "\"rowsRead\":7");
    }

    @Test
    void without_a_mode_it_is_a_dry_run() {
        assertThat(upload("/v1/imports?kind=UNITS&fileName=a.csv", utf8("x")).statusCode())
                .isEqualTo(201);
        assertThat(imports.jobs.get(0).mode()).isEqualTo(ImportMode.DRY_RUN);
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_nothing_is_stored() {
        HttpResponse<String> missing = upload("/v1/imports", utf8("x"));
        HttpResponse<String> unknown = upload("/v1/imports?kind=SHIPS&fileName=a.csv", utf8("x"));

        assertProblem(missing, 400, "FIELD_INVALID");
        assertThat(missing.body()).contains("\"field\":\"kind\"", "\"field\":\"fileName\"");
        assertProblem(unknown, 400, "FIELD_INVALID");
        assertThat(unknown.body()).contains("\"field\":\"kind\"", "LICENCES");
        assertProblem(SERVER.post(UPLOAD, "{}", "Authorization", BEARER), 415, "MEDIA_TYPE_UNSUPPORTED");
        assertThat(imports.jobs).isEmpty();
    }

    @Test
    void a_file_beyond_the_limit_is_refused() {
        byte[] piece = new byte[1 << 20];
        HttpResponse<String> answer = SERVER.method(
                "POST",
                UPLOAD,
                BodyPublishers.ofInputStream(() -> new Repeated(piece, (int) (Imports.MOST_BYTES >> 20) + 1)),
                "Authorization",
                BEARER,
                "Content-Type",
                "application/octet-stream");

        assertProblem(answer, 413, "BODY_TOO_LARGE");
        assertThat(imports.jobs).isEmpty();
    }

    @Test
    void a_file_sent_twice_under_one_key_is_stored_once() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};

        HttpResponse<String> first = upload(UPLOAD, utf8("a"), key);
        HttpResponse<String> second = upload(UPLOAD, utf8("a"), key);

        assertThat(imports.jobs).hasSize(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertProblem(upload(UPLOAD, utf8("b"), key), 422, "IDEMPOTENCY_KEY_REUSED");
        assertProblem(
                upload(UPLOAD.replace("ALL_OR_NOTHING", "DRY_RUN"), utf8("a"), key), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void an_import_is_followed_cancelled_and_its_problems_and_error_file_read() {
        upload(UPLOAD, utf8("a"));
        String path = "/v1/imports/" + imports.jobs.get(0).id();

        assertThat(get("/v1/imports").body()).contains("\"fileName\":\"a.csv\"");
        assertThat(get(path).body()).contains("\"mode\":{\"code\":\"ALL_OR_NOTHING\"", "\"refused\":1");
        assertThat(get(path + "/problems").body()).contains("{\"row\":3,\"column\":\"名称\",\"code\":\"VALUE_MISSING\"");
        assertThat(SERVER.method("POST", path + "/cancel", BodyPublishers.noBody(), "Authorization", BEARER)
                        .body())
                .contains("CANCELLED");
        HttpResponse<String> errors = get(path + "/errors?format=CSV");
        assertThat(errors.body()).isEqualTo("errors as CSV");
        assertThat(header(errors, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(errors, "Content-Disposition")).contains("attachment", "filename*=UTF-8''%E8%AE%BE%E5%A4%87");
        assertProblem(get("/v1/imports/" + UUID.randomUUID() + "/errors"), 404, "IMPORT_UNKNOWN");
    }

    @Test
    void kinds_and_templates_are_there() {
        assertThat(get("/v1/imports/kinds").body())
                .contains(
                        "\"kind\":{\"code\":\"UNITS\",\"zh\":\"单位\",\"en\":\"units\"}",
                        "\"zh\":\"名称\"",
                        "\"required\":true");
        HttpResponse<String> template = get("/v1/imports/kinds/PEOPLE/template");
        assertThat(template.body()).isEqualTo("template of PEOPLE");
        assertThat(header(template, "Content-Type")).contains("spreadsheetml");
        assertProblem(get("/v1/imports/kinds/SHIPS/template"), 400, "FIELD_INVALID");
    }

    @Test
    void every_list_is_exported_with_its_filters() {
        get("/v1/exports/devices?text=%E9%98%B3%E5%85%89&state=IN_USE&category=3&region=520113&format=CSV");
        for (String list : List.of(
                "units?text=a",
                "licences",
                "certificates",
                "notifications",
                "registration-applications",
                "inspection-tasks?mine=true",
                "reports",
                "events")) {
            assertThat(get("/v1/exports/" + list).body()).isEqualTo("XLSX file");
        }

        assertThat(exported).hasSize(9);
        assertThat(exported.get(0)).isInstanceOfSatisfying(ExportQuery.Devices.class, devices -> {
            assertThat(devices.query().text()).isEqualTo("阳光");
            assertThat(devices.query().states()).isEqualTo(Set.of(DeviceState.IN_USE));
            assertThat(devices.query().region()).contains(BAIYUN);
        });
    }

    @Test
    void a_list_that_refuses_answers_with_the_problem() {
        exports = (caller, query, format, out) -> {
            throw new Refusal(DirectoryError.SEARCH_TEXT_MISSING);
        };

        assertProblem(get("/v1/exports/units"), 400, "SEARCH_TEXT_MISSING");
    }

    @Test
    void a_list_that_breaks_off_never_looks_whole() {
        exports = (caller, query, format, out) -> {
            out.write(new byte[1 << 20]);
            out.flush();
            throw new IllegalStateException("the database is gone");
        };

        assertThatThrownBy(() -> get("/v1/exports/licences"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    /** A piece, so many times. */
    private static final class Repeated extends InputStream {
        private final byte[] piece;
        private int left;
        private InputStream current = new ByteArrayInputStream(new byte[0]);

        Repeated(byte[] piece, int times) {
            this.piece = piece;
            this.left = times;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = current.read(bytes, offset, length);
            if (read < 0 && left > 0) {
                left--;
                current = new ByteArrayInputStream(piece);
                read = current.read(bytes, offset, length);
            }
            return read;
        }
    }
}
