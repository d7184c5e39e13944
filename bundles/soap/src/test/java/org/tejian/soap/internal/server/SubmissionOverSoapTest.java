package org.tejian.soap.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.InspectionSubmissions;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.Submission;
import org.tejian.inspection.SubmissionOutcome;
import org.tejian.inspection.SubmissionOutcome.Made;
import org.tejian.inspection.SubmissionOutcome.Note;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Text;
import org.tejian.security.SignIn;
import org.tejian.soap.internal.fakes.Partial;
import org.tejian.soap.internal.fakes.SignInForTests;

/** A finished inspection from the wire to the service and its outcome back. */
class SubmissionOverSoapTest {

    private static final SoapServerForTests SERVER = new SoapServerForTests();
    private static final UUID LEADER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID REPORT = UUID.fromString("00000000-0000-4000-8000-000000000003");

    private final Organisation agency = DirectoryForTests.agency("GZTJ");
    private final Lift lift = new Lift();
    private final Desk desk = new Desk();

    @BeforeEach
    void services() {
        SERVER.with(
                        SignIn.class,
                        new SignInForTests().know("inspector", DirectoryForTests.caller(agency, Role.INSPECTOR)))
                .with(DeviceArchive.class, Partial.of(DeviceArchive.class, lift))
                .with(InspectionSubmissions.class, Partial.of(InspectionSubmissions.class, desk));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenEveryPartFilled_whenHandedIn_thenTheServiceGetsItAsItWasWritten() {
        send(message(""));

        Submission taken = desk.taken.get(0);
        assertThat(taken.agencyNumber()).isEqualTo("A-1");
        assertThat(taken.taskId()).isEmpty();
        assertThat(taken.request().typeId()).isEqualTo("elevator-traction-periodic");
        assertThat(taken.request().variant()).contains("有机房");
        assertThat(taken.request().agencyId()).isEqualTo(agency.id());
        assertThat(taken.edition()).isEqualTo("2010.3");
        assertThat(taken.fee()).isEqualByComparingTo("800.50");
        assertThat(taken.dispatch().inspectorIds()).containsExactly(LEADER, SECOND);
        assertThat(taken.dispatch().instruments())
                .containsExactly(new Instrument("钢卷尺", "YQ-1", LocalDate.of(2027, 1, 31)));
        assertThat(taken.signedItems()).containsExactly("1.1");
        assertThat(taken.unitRepresentative()).isEqualTo("吴刚");
        assertThat(taken.compilation()).isEqualTo(new Compilation(Optional.of("复检合格"), "整改", Optional.of(12)));
        assertThat(taken.record())
                .containsEntry("inspectionDate", "2026-03-05")
                .containsEntry(
                        "parameters",
                        Map.of("rated_speed", new BigDecimal("1.75"), "fire", false, "made", "2013-08-01"))
                .containsEntry("inputs", Map.of("rope", Map.of("d", new BigDecimal("10"))))
                .containsEntry(
                        "rows",
                        Map.of(
                                "points",
                                List.of(Map.of("t", new BigDecimal("8.1")), Map.of("t", new BigDecimal("8.2")))))
                .containsEntry("facts", Map.of("extension", "不延长"));
        Map<?, ?> items = (Map<?, ?>) taken.record().get("items");
        assertThat((Map<?, ?>) items.get("1.1"))
                .isEqualTo(Map.of("result", "pass", "measured", Map.of(), "required", Map.of(), "choices", Map.of()));
        assertThat((Map<?, ?>) items.get("2.1"))
                .isEqualTo(Map.of(
                        "result",
                        "fail",
                        "measured",
                        Map.of("value", new BigDecimal("0.70")),
                        "required",
                        Map.of("value", new BigDecimal("0.5")),
                        "grade",
                        3,
                        "choices",
                        Map.of("value", "worn"),
                        "remark",
                        "见照片"));
    }

    @Test
    void givenMade_whenHandedIn_thenTheAnswerNamesTaskReportAndConclusion() {
        desk.outcome = new SubmissionOutcome(
                Optional.of(new Made(SECOND, "GZTJ-2026-1", REPORT, "合格")),
                true,
                List.of(new Note("limit", Severity.WARNING, "item 2.1", new Text("接近限值", "near the limit"))));

        HttpResponse<String> answer = send(message(""));

        assertThat(Answers.text(answer.body(), "submitted")).isEqualTo("true");
        assertThat(Answers.text(answer.body(), "repeated")).isEqualTo("true");
        assertThat(Answers.text(answer.body(), "taskNumber")).isEqualTo("GZTJ-2026-1");
        assertThat(Answers.text(answer.body(), "reportId")).isEqualTo(REPORT.toString());
        assertThat(Answers.text(answer.body(), "severity")).isEqualTo("WARNING");
        assertThat(Answers.text(answer.body(), "target")).isEqualTo("item 2.1");
    }

    @Test
    void givenAKeyTwice_whenHandedIn_thenTheFieldIsNamedAndNothingIsTaken() {
        HttpResponse<String> answer = SERVER.post(
                message("<t:item><t:no>1.1</t:no><t:result>fail</t:result></t:item>"), Envelope.basic("inspector"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Answers.text(answer.body(), "code")).isEqualTo("FIELD_INVALID");
        assertThat(Answers.text(answer.body(), "field")).isEqualTo("item 1.1");
        assertThat(desk.taken).isEmpty();
    }

    @Test
    void givenADeviceOutsideTheScope_whenHandedIn_thenItIsNotFound() {
        lift.seen = false;

        HttpResponse<String> answer = SERVER.post(message(""), Envelope.basic("inspector"));

        assertThat(Answers.text(answer.body(), "code")).isEqualTo("DEVICE_UNKNOWN");
        assertThat(desk.taken).isEmpty();
    }

    private static HttpResponse<String> send(String message) {
        HttpResponse<String> answer = SERVER.post(message, Envelope.basic("inspector"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String message(String moreItems) {
        return Envelope.of(
                "<t:submitInspection><t:agencyNumber> A-1 </t:agencyNumber><t:device>31105201132026030001</t:device>"
                        + "<t:typeId>elevator-traction-periodic</t:typeId><t:edition>2010.3</t:edition><t:variant>有机房</t:variant>"
                        + "<t:fee>800.50</t:fee><t:inspectorId>" + LEADER + "</t:inspectorId><t:inspectorId>" + SECOND
                        + "</t:inspectorId><t:instrument><t:name>钢卷尺</t:name><t:number>YQ-1</t:number>"
                        + "<t:calibratedUntil>2027-01-31</t:calibratedUntil></t:instrument>"
                        + "<t:record><t:inspectedOn>2026-03-05</t:inspectedOn>"
                        + named("parameter", "rated_speed", "<t:number>1.75</t:number>")
                        + named("parameter", "fire", "<t:yesNo>false</t:yesNo>")
                        + named("parameter", "made", "<t:date>2013-08-01</t:date>")
                        + "<t:item><t:no>1.1</t:no><t:result>pass</t:result><t:sign>true</t:sign></t:item>"
                        + "<t:item><t:no>2.1</t:no><t:result>fail</t:result>"
                        + "<t:measured><t:key>value</t:key><t:number>0.70</t:number></t:measured>"
                        + "<t:required><t:key>value</t:key><t:number>0.5</t:number></t:required><t:grade>3</t:grade>"
                        + "<t:choice><t:key>value</t:key><t:option>worn</t:option></t:choice><t:remark>见照片</t:remark></t:item>"
                        + moreItems
                        + "<t:input><t:computation>rope</t:computation><t:name>d</t:name><t:number>10</t:number></t:input>"
                        + row("8.1") + row("8.2") + named("fact", "extension", "<t:text>不延长</t:text>") + "</t:record>"
                        + "<t:unitRepresentative>吴刚</t:unitRepresentative><t:conclusion><t:key>复检合格</t:key>"
                        + "<t:reason>整改</t:reason><t:nextDueMonths>12</t:nextDueMonths></t:conclusion></t:submitInspection>");
    }

    private static String named(String element, String key, String value) {
        return "<t:" + element + "><t:key>" + key + "</t:key><t:value>" + value + "</t:value></t:" + element + ">";
    }

    private static String row(String thickness) {
        return "<t:row><t:table>points</t:table>" + named("column", "t", "<t:number>" + thickness + "</t:number>")
                + "</t:row>";
    }

    /** An archive of one lift. */
    public static final class Lift {

        private boolean seen = true;

        public Optional<Device> findByNumber(Caller caller, String number) {
            return Optional.of(new Device(
                            SECOND,
                            1,
                            new RegistrationCode(number),
                            Optional.empty(),
                            Optional.empty(),
                            "3110",
                            "曳引驱动乘客电梯",
                            "",
                            BAIYUN,
                            "1号楼",
                            LEADER,
                            Optional.empty(),
                            Optional.empty(),
                            "某厂",
                            "",
                            "1",
                            Optional.empty(),
                            Map.of(),
                            DeviceState.IN_USE,
                            Optional.empty(),
                            Optional.empty()))
                    .filter(device -> seen);
        }
    }

    /** Keeps what was handed in. */
    public static final class Desk {

        private final List<Submission> taken = new ArrayList<>();
        private SubmissionOutcome outcome = new SubmissionOutcome(Optional.empty(), false, List.of());

        public SubmissionOutcome submit(Caller caller, Submission submission) {
            taken.add(submission);
            return outcome;
        }
    }
}
