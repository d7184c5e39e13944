package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.archive.Catalogue;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.LicenceStatus;
import org.tejian.rest.internal.fakes.IdempotencyStoreForTests;
import org.tejian.rest.internal.fakes.LicencesForTests;
import org.tejian.rest.internal.fakes.OrganisationsForTests;
import org.tejian.rest.internal.fakes.ReferenceForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.SignIn;

/** Licences, their files and corrections over real HTTP. */
class LicencesResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String[] CLERK = {"Authorization", "Bearer token-clerk"};
    private static final String[] SEEN = {"Authorization", "Bearer token-clerk", "If-Match", "\"3\""};
    private static final String[] STALE = {"Authorization", "Bearer token-clerk", "If-Match", "\"2\""};
    private static final String CONTENT = """
            {"number":"TS3352045-2028","regime":2019,"issuer":"贵州省市场监督管理局",
             "items":[{"activities":["INSTALLATION"],"catalogueCodes":["3100"],"level":"B"}],
             "validFrom":"2024-12-31","validUntil":"%s","catalogueEdition":%s,"addresses":["贵阳市 云岩区",""," "]%s}""";

    private final Organisation unit = DirectoryForTests.unit("贵阳恒升电梯工程有限公司", BAIYUN, UnitKind.CONSTRUCTION);
    private final Licence licence = new Licence(
            TimeOrderedId.next(),
            unit.id(),
            "黔安许0045",
            2019,
            "贵州省市场监督管理局",
            List.of(new LicenceItem(Set.of(Activity.INSTALLATION), Set.of("3100"), "B", "")),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2028, 12, 30),
            Optional.empty(),
            2014,
            List.of("贵阳市云岩区"));
    private final LicencesForTests licences = new LicencesForTests(licence);
    private final GateForTests gate = new GateForTests();

    @BeforeEach
    void services() {
        ReferenceForTests reference = new ReferenceForTests();
        Names names = new Names(new OrganisationsForTests().know(unit), reference, reference);
        SERVER.with(Regions.class, reference)
                .with(Catalogue.class, reference)
                .with(LicencesResource.class, new LicencesResource(licences, licences, gate, names))
                .with(LicenceCorrectionsResource.class, new LicenceCorrectionsResource(licences))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(
                        SignIn.class,
                        new SignInForTests()
                                .know(
                                        "clerk",
                                        DirectoryForTests.caller(
                                                DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK),
                                        false));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_register_is_asked_with_every_filter_and_says_what_is_unusual() {
        HttpResponse<String> answer = SERVER.get(
                "/v1/licences/register?unitName=%E6%81%92%E5%8D%87&number=TS33&status=EXPIRED&status=SUSPENDED"
                        + "&endsBy=2026-12-31&unitId=" + unit.id(),
                CLERK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"number\":\"黔安许0045\"", "\"usualNumber\":false", "\"addresses\":[\"贵阳市云岩区\"]");
        assertThat(licences.asked)
                .contains(new LicenceQuery(
                        "恒升",
                        Optional.of(unit.id()),
                        "TS33",
                        Set.of(LicenceStatus.EXPIRED, LicenceStatus.SUSPENDED),
                        Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void the_file_has_periods_and_a_version() {
        HttpResponse<String> answer = SERVER.get("/v1/licences/" + licence.id() + "/file", CLERK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(answer.body()).contains("\"origin\":{\"code\":\"FIRST\"", "\"corrections\":[]");
        assertProblem(SERVER.get("/v1/licences/" + UUID.randomUUID() + "/file", CLERK), 404, "LICENCE_UNKNOWN");
    }

    @Test
    void a_correction_names_the_version_seen_and_has_an_address() {
        String path = "/v1/licences/" + licence.id() + "/corrections";
        String body = CONTENT.formatted("2028-12-31", "2004", ",\"reason\":\"录入错误\"");

        assertProblem(SERVER.post(path, body, CLERK), 428, "VERSION_NEEDED");
        assertProblem(SERVER.post(path, body, STALE), 409, "LICENCE_CHANGED");
        HttpResponse<String> created = SERVER.post(path, body, SEEN);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location").orElse(""))
                .endsWith("/v1/licence-corrections/" + licences.proposed.get(0).id());
        assertThat(created.body()).contains("\"code\":\"PENDING\"", "\"opensGate\":true", "\"catalogueEdition\":2004");
        assertThat(licences.proposed.get(0).content().addresses()).containsExactly("贵阳市 云岩区");
        assertThat(licences.proposed.get(0).reason()).isEqualTo("录入错误");
    }

    @Test
    void a_correction_that_waits_is_listed_read_and_decided() {
        SERVER.post(
                "/v1/licences/" + licence.id() + "/corrections",
                CONTENT.formatted("2028-12-31", "2014", ",\"reason\":\"录入错误\""),
                SEEN);
        String one = "/v1/licence-corrections/" + licences.proposed.get(0).id();
        String[] version = {"Authorization", "Bearer token-clerk", "If-Match", "\"1\""};

        assertThat(SERVER.get("/v1/licence-corrections?state=PENDING", CLERK).body())
                .contains("\"reason\":\"录入错误\"");
        assertThat(SERVER.get("/v1/licence-corrections?state=APPLIED", CLERK).body())
                .contains("\"items\":[]");
        assertThat(SERVER.get(one, CLERK).headers().firstValue("ETag")).contains("\"1\"");
        assertProblem(SERVER.post(one + "/confirm", "", SEEN), 412, "VERSION_CHANGED");
        assertProblem(SERVER.post(one + "/confirm", "", version), 422, "SECOND_PERSON_NEEDED");
        assertThat(SERVER.post(one + "/reject", "{\"reason\":\"核对原件\"}", version)
                        .statusCode())
                .isEqualTo(200);
        assertProblem(SERVER.post(one + "/reject", "{}", version), 400, "FIELD_INVALID");
        assertProblem(
                SERVER.post("/v1/licence-corrections/" + UUID.randomUUID() + "/confirm", "", CLERK),
                404,
                "CORRECTION_UNKNOWN");
        assertThat(licences.done).containsExactly("reject 核对原件");
    }

    @Test
    void commands_refuse_a_version_that_has_passed() {
        String one = "/v1/licences/" + licence.id();
        String renewal = "{\"issuedOn\":\"2026-03-05\",\"validUntil\":\"2030-03-04\",\"kind\":\"SELF_DECLARED\"}";
        String extension = "{\"validUntil\":\"2029-06-30\",\"reason\":\"搬迁\"}";
        String withdrawal = "{\"status\":\"SUSPENDED\",\"reason\":\"违规\"}";

        for (String[] each : List.of(
                new String[] {"/renew", renewal},
                new String[] {"/extend", extension},
                new String[] {"/withdraw", withdrawal},
                new String[] {"/restore", "{\"reason\":\"整改完成\"}"})) {
            assertProblem(SERVER.post(one + each[0], each[1], STALE), 412, "VERSION_CHANGED");
            assertThat(SERVER.post(one + each[0], each[1], SEEN).statusCode()).isEqualTo(200);
        }
        assertThat(licences.done)
                .containsExactly("renew SELF_DECLARED", "extend 2029-06-30 搬迁", "SUSPENDED 违规", "restore 整改完成");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-12-31,2010,catalogueEdition",
        "2020-12-31,2014,validUntil",
        "2028-12-31,2014,reason",
    })
    void a_correction_full_of_mistakes_names_the_field(String until, String edition, String field) {
        String reason = field.equals("reason") ? "" : ",\"reason\":\"录入错误\"";

        HttpResponse<String> answer = SERVER.post(
                "/v1/licences/" + licence.id() + "/corrections", CONTENT.formatted(until, edition, reason), SEEN);

        assertProblem(answer, 400, "FIELD_INVALID");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(licences.proposed).isEmpty();
    }

    @Test
    void the_gate_is_asked_for_a_branch() {
        HttpResponse<String> answer = SERVER.post("/v1/licences/check", """
                {"unitId":"%s","activity":"INSTALLATION","catalogueCode":"3110","parameters":{"rated_speed":1.75},
                 "plannedStart":"2026-03-10","plannedEnd":"2026-06-10","branchAddress":" 遵义市 "}""".formatted(unit.id()), CLERK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gate.asked.orElseThrow().branchAddress()).contains("遵义市");
    }

    @Test
    void a_new_licence_brings_edition_and_addresses() {
        String body = CONTENT.formatted("2028-12-30", "2004", ",\"unitId\":\"" + unit.id() + "\"");

        assertThat(SERVER.post("/v1/licences", body, CLERK).statusCode()).isEqualTo(201);
        assertThat(licences.done).containsExactly("enter 2004 [贵阳市 云岩区]");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    /** A gate that lets everything pass and remembers what it was asked. */
    private static final class GateForTests implements LicenceGate {

        private Optional<Job> asked = Optional.empty();

        @Override
        public GateDecision decide(UUID unitId, Job job) {
            asked = Optional.of(job);
            return new GateDecision(Optional.empty(), "", "", Optional.empty(), Optional.empty(), List.of());
        }

        @Override
        public GateDecision decideMaker(
                String makerName, Optional<String> licenceNumber, String catalogueCode, LocalDate madeOn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GateDecision decideMaker(
                String makerName,
                Optional<String> licenceNumber,
                String catalogueCode,
                java.util.Map<String, Object> parameters,
                LocalDate madeOn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean shielded(UUID unitId, LocalDate day) {
            return false;
        }
    }
}
