package org.tejian.soap.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.soap.internal.server.Envelope.basic;
import static org.tejian.soap.internal.server.Envelope.device;
import static org.tejian.soap.internal.server.Envelope.security;
import static org.tejian.soap.internal.server.Envelope.token;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.inspection.InspectionSubmissions;
import org.tejian.inspection.Submission;
import org.tejian.inspection.SubmissionOutcome;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicensingError;
import org.tejian.security.SignIn;
import org.tejian.soap.internal.fakes.Partial;
import org.tejian.soap.internal.fakes.SignInForTests;

/** What every operation of this edge has in common, over real HTTP. */
class AgencyEdgeTest {

    private static final SoapServerForTests SERVER = new SoapServerForTests();
    private static final String LIFT = "31105201132026030001";
    private static final String FORBIDDEN_WORDS = "(?s).*(Exception|\\bat org\\.|\\bat java|Caused by|NullPointer).*";

    private final Organisation unit = DirectoryForTests.withCreditCode(
            DirectoryForTests.unit("贵州某某电梯安装有限公司", BAIYUN, UnitKind.CONSTRUCTION), "91520113MA6000004X");
    private final SignInForTests signIn = new SignInForTests();
    private final DevicesForTests devices = new DevicesForTests();
    private final SubmissionsForTests submissions = new SubmissionsForTests();
    private final GateForTests gate = new GateForTests();

    @BeforeEach
    void services() {
        Organisation agency = DirectoryForTests.agency("GZTJ");
        signIn.know("inspector", DirectoryForTests.caller(agency, Role.INSPECTOR))
                .know("fresh", DirectoryForTests.caller(agency, Role.INSPECTOR));
        SERVER.with(SignIn.class, signIn)
                .with(DeviceArchive.class, Partial.of(DeviceArchive.class, devices))
                .with(InspectionSubmissions.class, Partial.of(InspectionSubmissions.class, submissions))
                .with(LicenceGate.class, Partial.of(LicenceGate.class, gate))
                .with(
                        Organisations.class,
                        Partial.of(Organisations.class, new OrganisationsForTests(List.of(unit, agency))));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenNobodySignedIn_whenTheContractIsRead_thenItComesWithItsDocumentationAndTheAddressReached() {
        HttpResponse<String> answer = SERVER.get("?wsdl");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("TejianAgencyService", "供检验检测机构自有系统使用的接口", "\"" + SERVER.address() + "\"")
                .contains("notificationsSince", "licenceCheck", "submitInspection");
        assertThat(signIn.checked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?wadl", "?wsdlx", "?a=wsdl"})
    void givenAGetOfAnythingElse_whenSent_thenTheAnswerSaysWhatThisAddressTakes(String query) {
        HttpResponse<String> answer = SERVER.get(query);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("METHOD_NOT_ALLOWED", "?wsdl");
    }

    @Test
    void givenBasicOrAToken_whenAsked_thenTheCallerIsWhoeverSignedInAtThatAddress() {
        String asked = device(LIFT);

        assertFault(SERVER.post(Envelope.of(asked), basic("inspector")), "DEVICE_UNKNOWN");
        String withToken = security(token("inspector", SignInForTests.PASSWORD, "PasswordText"));
        assertFault(SERVER.post(Envelope.of(withToken, asked)), "DEVICE_UNKNOWN");
        String untyped = security(token("inspector", SignInForTests.PASSWORD, ""));
        assertFault(SERVER.post(Envelope.of(untyped, asked)), "DEVICE_UNKNOWN");

        assertThat(devices.asked).hasSize(3);
        assertThat(devices.callers)
                .allSatisfy(caller -> assertThat(caller.roles()).containsExactly(Role.INSPECTOR))
                .allSatisfy(caller -> assertThat(caller.address()).isEqualTo("127.0.0.1"));
        assertThat(signIn.checked).as("the password is verified once").hasValue(1);
    }

    @Test
    void givenRolesOrLockEndedTheSession_whenAskedAgain_thenThePasswordIsVerifiedAgain() {
        SERVER.post(Envelope.of(device(LIFT)), basic("inspector"));
        signIn.endAll();

        assertFault(SERVER.post(Envelope.of(device(LIFT)), basic("inspector")), "DEVICE_UNKNOWN");

        assertThat(signIn.checked).hasValue(2);
    }

    static Stream<Arguments> badCredentials() {
        String asked = device(LIFT);
        String right = token("inspector", SignInForTests.PASSWORD, "PasswordText");
        return Stream.of(
                Arguments.of("CREDENTIALS_MISSING", Envelope.of(asked), new String[0]),
                Arguments.of("CREDENTIALS_MISSING", Envelope.of(security(""), asked), new String[0]),
                Arguments.of("SIGN_IN_FAILED", Envelope.of(asked), basic("inspector", "wrong")),
                Arguments.of("SIGN_IN_FAILED", Envelope.of(asked), basic("nobody")),
                Arguments.of(
                        "SIGN_IN_FAILED", Envelope.of(security(token("inspector", "x", "")), asked), new String[0]),
                Arguments.of("PASSWORD_MUST_CHANGE", Envelope.of(asked), basic("fresh")),
                Arguments.of("CREDENTIALS_ILLEGAL", Envelope.of(security(right), asked), basic("inspector")),
                Arguments.of("CREDENTIALS_ILLEGAL", Envelope.of(security(right + right), asked), new String[0]),
                Arguments.of(
                        "CREDENTIALS_ILLEGAL", Envelope.of(security(right) + security(right), asked), new String[0]),
                Arguments.of("CREDENTIALS_ILLEGAL", Envelope.of(asked), new String[] {"Authorization", "Bearer abc"}),
                Arguments.of("CREDENTIALS_ILLEGAL", Envelope.of(asked), new String[] {"Authorization", "Basic %%%"}),
                Arguments.of("CREDENTIALS_ILLEGAL", Envelope.of(security(token("", "x", "")), asked), new String[0]),
                Arguments.of(
                        "PASSWORD_DIGEST_IMPOSSIBLE",
                        Envelope.of(security(token("inspector", "x", "PasswordDigest")), asked),
                        new String[0]),
                Arguments.of(
                        "CREDENTIALS_EXPIRED",
                        Envelope.of(
                                security("<u:Timestamp><u:Expires>2013-08-01T00:00:00Z</u:Expires></u:Timestamp>"
                                        + right),
                                asked),
                        new String[0]));
    }

    @ParameterizedTest
    @MethodSource("badCredentials")
    void givenBadCredentials_whenAsked_thenRefusedAndNoServiceIsCalled(String code, String envelope, String[] headers) {
        assertFault(SERVER.post(envelope, headers), code);
        assertThat(devices.asked).isEmpty();
    }

    @Test
    void givenAClientElsewhereWithoutTls_whenAsked_thenThePasswordIsNotEvenLookedAt() {
        String[] plain = {"X-Forwarded-For", "203.0.113.9", basic("inspector")[0], basic("inspector")[1]};
        String[] secured = {
            "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https", basic("inspector")[0], basic("inspector")[1]
        };

        assertFault(SERVER.post(Envelope.of(device(LIFT)), plain), "TLS_REQUIRED");
        assertThat(signIn.checked).hasValue(0);
        assertFault(SERVER.post(Envelope.of(device(LIFT)), secured), "DEVICE_UNKNOWN");
    }

    static Stream<String> illegalMessages() {
        String lolz = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        return Stream.of(
                "",
                "this is no XML",
                "<a/>",
                Envelope.of(device(LIFT)).substring(0, 150),
                Envelope.of(""),
                Envelope.of("text"),
                Envelope.of("<t:nothing/>"),
                Envelope.of("<device><number>" + LIFT + "</number></device>"),
                Envelope.of("<t:device/>"),
                Envelope.of("<t:device><t:number/></t:device>"),
                Envelope.of("<t:device><t:number>1</t:number><t:number>2</t:number></t:device>"),
                Envelope.of("<t:device><t:number>1</t:number><t:more/></t:device>"),
                Envelope.of("<t:device><t:number><t:deeper/></t:number></t:device>"),
                Envelope.of(device("x".repeat(201))),
                Envelope.of(device(LIFT) + device(LIFT)),
                Envelope.of("<t:notificationsSince><t:position>-1</t:position></t:notificationsSince>"),
                Envelope.of("<t:notificationsSince><t:position>0x1F</t:position></t:notificationsSince>"),
                Envelope.of("<t:notificationsSince><t:position>99999999999999999999</t:position>"
                        + "</t:notificationsSince>"),
                Envelope.of("<t:notificationsSince><t:position>0</t:position><t:limit>201</t:limit>"
                        + "</t:notificationsSince>"),
                Envelope.of("<t:report><t:id>not-a-uuid</t:id></t:report>"),
                Envelope.of("<t:report/>"),
                licenceCheck("SPYING", "2026-03-05"),
                licenceCheck("INSTALLATION", "2026-02-31"),
                licenceCheck("INSTALLATION", "12026-02-01"),
                licenceCheck("INSTALLATION", "yesterday"),
                Envelope.of("<t:submitInspection><t:agencyNumber>1</t:agencyNumber></t:submitInspection>"),
                lolz + Envelope.of(device("&b;")),
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Envelope.of(device("&x;")),
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/evil.dtd\">" + Envelope.of(device(LIFT)),
                Envelope.of(device("&undeclared;")),
                Envelope.of("<t:deeper>".repeat(60) + "</t:deeper>".repeat(60)),
                Envelope.of("<t:unit><t:name a='1'>x</t:name></t:unit>"),
                Envelope.of(device("x".repeat(20_001))),
                Envelope.of("<t:unit><t:name>" + "<t:x/>".repeat(10_001) + "</t:name></t:unit>"),
                Envelope.of(device(LIFT))
                        .replace("schemas.xmlsoap.org/soap/envelope/", "www.w3.org/2003/05/soap-envelope"));
    }

    @ParameterizedTest
    @MethodSource("illegalMessages")
    void givenAMessageAgainstTheContract_whenSent_thenFaultAndNoServiceIsCalled(String message) {
        HttpResponse<String> answer = SERVER.post(message, basic("inspector"));

        assertFault(answer, "MESSAGE_ILLEGAL");
        assertThat(answer.body()).doesNotContain("root:");
        assertThat(devices.asked).isEmpty();
        assertThat(submissions.taken).isEmpty();
    }

    @Test
    void givenBrokenUtf8_whenSent_thenFault() {
        byte[] message = Envelope.of(device("broken")).getBytes(StandardCharsets.UTF_8);
        message[new String(message, StandardCharsets.ISO_8859_1).indexOf("broken")] = (byte) 0xC3;

        HttpResponse<String> answer =
                SERVER.post(BodyPublishers.ofByteArray(message), "text/xml; charset=utf-8", basic("inspector"));

        assertFault(answer, "MESSAGE_ILLEGAL");
    }

    @Test
    void givenAHugeMessage_whenSentWithAndWithoutItsLength_thenFaultBeforeItIsRead() {
        String filler = "<!--" + "x".repeat(9_000) + "-->";
        String huge = Envelope.of(filler.repeat(SoapServerForTests.LARGEST / 9_000 + 1) + device(LIFT));

        assertFault(SERVER.post(huge, basic("inspector")), "MESSAGE_TOO_LARGE");
        assertFault(
                SERVER.post(
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8))),
                        "text/xml",
                        basic("inspector")),
                "MESSAGE_TOO_LARGE");
        assertThat(devices.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/soap+xml", "text/plain", "multipart/related", "text/xmlx"})
    void givenAnotherMediaType_whenSent_thenRefused(String type) {
        HttpResponse<String> answer =
                SERVER.post(BodyPublishers.ofString(Envelope.of(device(LIFT))), type, basic("inspector"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("MEDIA_TYPE_UNSUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "text/xml; charset=UTF-8", "TEXT/XML;charset=\"utf-8\""})
    void givenChineseInUtf8_whenSentWithOrWithoutItsName_thenItIsRead(String type) {
        HttpResponse<String> answer =
                SERVER.post(BodyPublishers.ofString(Envelope.of(device("梯11黔A00001"))), type, basic("inspector"));

        assertFault(answer, "DEVICE_UNKNOWN");
        assertThat(devices.asked).containsExactly("梯11黔A00001");
        assertThat(answer.body()).contains("梯11黔A00001");
    }

    @Test
    void givenStrangeCharactersInANumber_whenTheyComeBackInTheFault_thenItIsWellFormed() {
        String xml11 = "<?xml version=\"1.1\"?>" + Envelope.of(device("a&#1;b'; drop table x; --"));

        HttpResponse<String> answer = SERVER.post(xml11, basic("inspector"));

        assertThat(Answers.parsed(answer.body()).getDocumentElement().getLocalName())
                .isEqualTo("Envelope");
        assertThat(answer.body()).containsAnyOf("DEVICE_UNKNOWN", "MESSAGE_ILLEGAL");
    }

    @Test
    void givenSomethingNobodyThoughtOf_whenAsked_thenAnIncidentWithoutDetails() {
        HttpResponse<String> answer = SERVER.post(Envelope.of(device("fail")), basic("inspector"));

        assertFault(answer, "INTERNAL");
        assertThat(answer.body()).contains("incident>", "Server</faultcode>").doesNotContain("nobody thought of");
    }

    @Test
    void givenAPartIsAway_whenAsked_thenItSaysSo() {
        SERVER.without(DeviceArchive.class);

        assertFault(SERVER.post(Envelope.of(device(LIFT)), basic("inspector")), "SERVICE_STARTING");
    }

    @Test
    void givenTheGateSaysNo_whenChecked_thenThatIsAnAnswerAndNoFault() {
        HttpResponse<String> answer = SERVER.post(licenceCheck("INSTALLATION", "2026-03-05+08:00"), basic("inspector"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Answers.text(answer.body(), "passed")).isEqualTo("false");
        assertThat(Answers.text(answer.body(), "code")).isEqualTo("NO_LICENCE");
        assertThat(Answers.text(answer.body(), "zh")).isEqualTo("没有许可证。");
        assertThat(gate.jobs).hasSize(1);
        assertThat(gate.jobs.get(0).plannedEnd()).hasToString("2026-03-05");
        assertThat(gate.jobs.get(0).parameters()).containsEntry("rated_speed", new java.math.BigDecimal("1.75"));
    }

    @Test
    void givenTheLastDayBeforeTheFirst_whenChecked_thenTheFieldIsNamed() {
        String question = licenceCheck("INSTALLATION", "2026-03-05")
                .replace("</t:licenceCheck>", "<t:until>2026-03-04</t:until></t:licenceCheck>");

        HttpResponse<String> answer = SERVER.post(question, basic("inspector"));

        assertFault(answer, "FIELD_INVALID");
        assertThat(Answers.text(answer.body(), "field")).isEqualTo("until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "91520113MA600000IX", "没有"})
    void givenAnIllegalCreditCode_whenAsked_thenTheFieldIsNamed(String code) {
        HttpResponse<String> answer = SERVER.post(
                Envelope.of("<t:unit><t:creditCode>" + code + "</t:creditCode></t:unit>"), basic("inspector"));

        assertFault(answer, "FIELD_INVALID");
        assertThat(Answers.text(answer.body(), "field")).isEqualTo("creditCode");
    }

    private static String licenceCheck(String activity, String day) {
        return Envelope.of("<t:licenceCheck><t:unit><t:creditCode> 91520113ma6000004x </t:creditCode></t:unit>"
                + "<t:activity>" + activity + "</t:activity><t:catalogueCode>3110</t:catalogueCode>"
                + "<t:parameter><t:key>rated_speed</t:key><t:value><t:number>1.75</t:number></t:value></t:parameter>"
                + "<t:day>" + day + "</t:day></t:licenceCheck>");
    }

    private static void assertFault(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(Answers.text(answer.body(), "code")).as(answer.body()).isEqualTo(code);
        assertThat(Answers.text(answer.body(), "faultstring")).startsWith(code + ": ");
        assertThat(Answers.text(answer.body(), "zh")).matches("(?s).*\\p{IsHan}.*");
        assertThat(Answers.text(answer.body(), "en").toLowerCase(Locale.ROOT)).matches("(?s).*[a-z]{3}.*");
        assertThat(answer.body()).doesNotMatch(FORBIDDEN_WORDS);
    }

    /** An archive without devices that breaks when asked for "fail". */
    public static final class DevicesForTests {

        private final List<String> asked = new ArrayList<>();
        private final List<Caller> callers = new ArrayList<>();

        public Optional<Device> findByNumber(Caller caller, String number) {
            if (number.equals("fail")) {
                throw new IllegalStateException("something nobody thought of");
            }
            asked.add(number);
            callers.add(caller);
            return Optional.empty();
        }
    }

    /** Keeps what was handed in. */
    public static final class SubmissionsForTests {

        private final List<Submission> taken = new ArrayList<>();

        public SubmissionOutcome submit(Caller caller, Submission submission) {
            taken.add(submission);
            return new SubmissionOutcome(Optional.empty(), false, List.of());
        }
    }

    /** Refuses everybody. */
    public static final class GateForTests {

        private final List<Job> jobs = new ArrayList<>();

        public GateDecision decide(UUID unitId, Job job) {
            jobs.add(job);
            return new GateDecision(
                    Optional.of(LicensingError.NO_LICENCE),
                    "没有许可证。",
                    "No licence.",
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    /** The directory. */
    public record OrganisationsForTests(List<Organisation> known) {

        public Optional<Organisation> findByCreditCode(CreditCode code) {
            return known.stream()
                    .filter(each -> each.creditCode().equals(Optional.of(code)))
                    .findFirst();
        }

        public List<Organisation> search(String text, Optional<OrganisationKind> kind, int limit) {
            return known.stream().filter(each -> each.name().contains(text)).toList();
        }
    }
}
