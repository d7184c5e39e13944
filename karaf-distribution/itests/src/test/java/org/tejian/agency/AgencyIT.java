package org.tejian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tejian.agency.contract.Device;
import org.tejian.agency.contract.DeviceFile;
import org.tejian.agency.contract.Finding;
import org.tejian.agency.contract.RefusedFault;
import org.tejian.agency.contract.Report;
import org.tejian.agency.contract.ReportFacts;
import org.tejian.agency.contract.ReportResponse;
import org.tejian.agency.contract.Severity;
import org.tejian.agency.contract.SubmitInspection;
import org.tejian.agency.contract.SubmitInspectionResponse;
import org.tejian.browser.BrowserStage;
import org.tejian.browser.Province;
import org.tejian.chain.Agency;

/** An agency's own system works with the running distribution through the generated client. */
@ExtendWith(BrowserStage.class)
class AgencyIT {

    private static final String INSPECTOR = "agency.inspector1";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Province province;
    private AgencySystem system;
    private Agency agency;
    private EventTrail trail;

    @BeforeEach
    void connect(Province started) {
        province = started;
        system = new AgencySystem(province.address());
        agency = new Agency(province.address(), today);
        trail = new EventTrail(province.as("auditor"));
    }

    @Test
    void givenATaskOfThePlatform_whenItsFinishedInspectionIsHandedIn_thenItIsReviewedApprovedAndFetched()
            throws RefusedFault {
        JsonNode vessel = vessel(4);
        String task = dispatched(vessel);
        SubmitInspection finished = finished("valve-" + task, vessel, task);

        SubmitInspectionResponse made = system.withToken(INSPECTOR).submitInspection(finished);

        assertThat(made.isSubmitted()).isTrue();
        assertThat(made.isRepeated()).isFalse();
        assertThat(made.getTaskId()).isEqualTo(task);
        assertThat(made.getConclusion()).isEqualTo("合格");
        SubmitInspectionResponse again = system.as(INSPECTOR).submitInspection(finished);
        assertThat(again.isRepeated()).isTrue();
        assertThat(again.getReportId()).isEqualTo(made.getReportId());

        agency.review("agency.reviewer", made.getReportId()).expect(200);
        String number = agency.approve(made.getReportId()).text("number");

        ReportResponse fetched = system.as(INSPECTOR).report(byAgencyNumber(finished.getAgencyNumber()));
        ReportFacts facts = fetched.getFacts();
        assertThat(facts.getNumber()).isEqualTo(number);
        assertThat(facts.isPassed()).isTrue();
        assertThat(facts.getInspectedOn()).isEqualTo(FinishedValve.date(today));
        assertThat(new String(fetched.getPdf(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(sha256(fetched.getPdf())).isEqualTo(facts.getPdfDigest());
        assertThat(system.as(INSPECTOR).report(byNumber(number)).getPdf()).isEqualTo(fetched.getPdf());

        Device asked = new Device();
        asked.setNumber(vessel.path("registrationCode").asText());
        DeviceFile device = system.as(INSPECTOR).device(asked).getDevice();
        assertThat(device.getId()).isEqualTo(vessel.path("id").asText());
        assertThat(device.getUseUnit().getName()).isNotBlank();
    }

    @Test
    void givenWrongValues_whenHandedIn_thenFindingsComeBackAndNothingIsChanged() throws RefusedFault {
        JsonNode vessel = vessel(5);
        String task = dispatched(vessel);
        SubmitInspection finished = finished("wrong-" + task, vessel, task);
        finished.getRecord().getItem().removeIf(item -> item.getNo().equals("F.10"));
        trail.read();

        SubmitInspectionResponse refused = system.as(INSPECTOR).submitInspection(finished);

        assertThat(refused.isSubmitted()).isFalse();
        assertThat(refused.getReportId()).isNull();
        assertThat(refused.getFinding()).anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(refused.getFinding()).extracting(Finding::getZh).allMatch(text -> !text.isBlank());
        assertThat(trail.read()).isEmpty();
        assertThat(system.as(INSPECTOR)
                        .submitInspection(finished("wrong-" + task, vessel, task))
                        .isSubmitted())
                .as("mended, under the same number")
                .isTrue();
    }

    @Test
    void givenRefusals_whenHandedIn_thenTheFaultHasCodeAndBothLanguages() {
        JsonNode vessel = vessel(6);
        String task = dispatched(vessel);
        trail.read();
        SubmitInspection edition = finished("edition-" + task, vessel, task);
        edition.setEdition("1999.1");
        SubmitInspection unknown =
                finished("unknown-" + task, vessel, UUID.randomUUID().toString());
        SubmitInspection other = finished("other-" + task, vessel(7), task);
        SubmitInspection unaccepted = finished("new-" + task, vessel, task);
        unaccepted.setTaskId(null);

        refused("SUBMISSION_EDITION", () -> system.as(INSPECTOR).submitInspection(edition));
        refused("TASK_UNKNOWN", () -> system.as(INSPECTOR).submitInspection(unknown));
        refused("SUBMISSION_TASK", () -> system.as(INSPECTOR).submitInspection(other));
        refused("ROLE_FORBIDS", () -> system.as(INSPECTOR).submitInspection(unaccepted));
        assertThat(trail.read()).isEmpty();
    }

    @Test
    void givenNobodyOrAWrongPassword_whenAsked_thenRefused() {
        refused("CREDENTIALS_MISSING", () -> system.nobody().report(byNumber("1")));
        refused("SIGN_IN_FAILED", () -> system.as("nobody.at.all", "x").report(byNumber("1")));
    }

    static Stream<BodyPublisher> badMessages() {
        String open = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:t=\"urn:tejian:agency:v1\"><s:Body>";
        String close = "</s:Body></s:Envelope>";
        String bomb = "<!DOCTYPE l [<!ENTITY a0 \"ha\">"
                + Stream.iterate(1, i -> i + 1)
                        .limit(30)
                        .map(i -> "<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">")
                        .reduce("", String::concat)
                + "]>";
        byte[] broken = (open + "<t:device><t:number>~</t:number></t:device>" + close)
                .replace('~', '\u00C3')
                .getBytes(StandardCharsets.ISO_8859_1);
        String huge = open + "<!--" + "x".repeat(5_000_000) + "-->" + close;
        return Stream.of(
                BodyPublishers.ofString(""),
                BodyPublishers.ofString("{}"),
                BodyPublishers.ofString(open + close),
                BodyPublishers.ofString(open + "<t:device/>" + close),
                BodyPublishers.ofString(
                        open + "<t:notificationsSince><t:position>x</t:position></t:notificationsSince>" + close),
                BodyPublishers.ofString(open + "<t:submitInspection><t:agencyNumber/></t:submitInspection>" + close),
                BodyPublishers.ofString(
                        open + "<t:device><t:number>" + "x".repeat(300) + "</t:number></t:device>" + close),
                BodyPublishers.ofString(bomb + open + "<t:device><t:number>&a30;</t:number></t:device>" + close),
                BodyPublishers.ofString("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + open
                        + "<t:device><t:number>&x;</t:number></t:device>" + close),
                BodyPublishers.ofByteArray(broken),
                BodyPublishers.ofString(huge),
                BodyPublishers.ofString(open + "<t:a>".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("badMessages")
    void givenABadMessage_whenSent_thenAFaultWithoutInternalsAndNothingIsChanged(BodyPublisher body) {
        HttpResponse<String> answer = system.send(INSPECTOR, body);

        assertThat(answer.body())
                .contains("Fault>", "soap:Client", "<t:zh>", "<t:en>")
                .containsAnyOf("<t:code>MESSAGE_ILLEGAL<", "<t:code>MESSAGE_TOO_LARGE<")
                .doesNotContain("Exception", "at org.", "root:x:");
        assertThat(trail.read()).isEmpty();
    }

    private JsonNode vessel(int index) {
        JsonNode vessels = province.as("agency.reception")
                .get("/devices?category=2&state=IN_USE&limit=20")
                .expect(200)
                .body()
                .path("items");
        assertThat(vessels.size()).isGreaterThan(index);
        return vessels.path(index);
    }

    private String dispatched(JsonNode vessel) {
        String request = agency.request(
                        "agency.reception", vessel.path("id").asText(), FinishedValve.TYPE, Optional.of("离线校验"), "校验")
                .expect(201)
                .text("id");
        String task = agency.accept(request).text("id");
        agency.dispatch(task);
        return task;
    }

    private SubmitInspection finished(String number, JsonNode vessel, String task) {
        String edition = province.as(INSPECTOR)
                .get("/inspection-types/" + FinishedValve.TYPE)
                .expect(200)
                .body()
                .path("edition")
                .path("number")
                .asText();
        SubmitInspection submission = FinishedValve.submission(
                number,
                vessel.path("registrationCode").asText(),
                edition,
                List.of(person(INSPECTOR), person("agency.inspector2")),
                today);
        submission.setTaskId(task);
        return submission;
    }

    private String person(String userName) {
        return province.as(userName)
                .get("/session")
                .expect(200)
                .body()
                .path("account")
                .path("personId")
                .asText();
    }

    private static Report byNumber(String number) {
        Report report = new Report();
        report.setNumber(number);
        return report;
    }

    private static Report byAgencyNumber(String number) {
        Report report = new Report();
        report.setAgencyNumber(number);
        return report;
    }

    private static void refused(String code, ThrowingCallable call) {
        RefusedFault fault = catchThrowableOfType(RefusedFault.class, call);
        assertThat(fault).as(code).isNotNull();
        assertThat(fault.getFaultInfo().getCode()).isEqualTo(code);
        assertThat(fault.getFaultInfo().getZh()).isNotBlank();
        assertThat(fault.getFaultInfo().getEn()).isNotBlank();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
