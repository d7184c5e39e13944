package org.tejian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tejian.agency.contract.Activity;
import org.tejian.agency.contract.Device;
import org.tejian.agency.contract.LicenceCheck;
import org.tejian.agency.contract.NotificationsSince;
import org.tejian.agency.contract.NotificationsSinceResponse;
import org.tejian.agency.contract.RefusedFault;
import org.tejian.agency.contract.Report;
import org.tejian.agency.contract.SubmitInspection;
import org.tejian.agency.contract.UnitName;
import org.tejian.browser.BrowserStage;
import org.tejian.browser.Province;
import org.tejian.chain.Rest;

/** Whoever the account belongs to, SOAP shows and does what REST shows and does, and not a word more. */
@ExtendWith(BrowserStage.class)
class AgencyMatrixIT {

    /** One account of each role of the demo province, and the unlucky contractors. */
    private static final String EVERYBODY =
            "province.supervisor,province.licence,guiyang.supervisor,baiyun.clerk,baiyun.supervisor,nanming.supervisor,"
                    + "agency.reception,agency.head,agency.inspector1,agency.inspector2,agency.reviewer,agency.approver,"
                    + "agency.quality,contractor.licensed,contractor.expired,contractor.unlicensed,use.manager,"
                    + "maintenance.unit,sysadmin,auditor";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Province province;
    private AgencySystem system;

    @BeforeEach
    void connect(Province started) {
        province = started;
        system = new AgencySystem(province.address());
    }

    static List<String> everybody() {
        return List.of(EVERYBODY.split(","));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void givenAnyAccount_whenAskedForALift_thenSeenExactlyWhereRestShowsIt(String userName) {
        String code = province.inspectedLift();
        Rest rest = province.as(userName);
        Device asked = new Device();
        asked.setNumber(code);

        int status = rest.get("/devices/by-number/" + code).status();
        String soap =
                outcome(() -> system.as(userName).device(asked).getDevice().getRegistrationCode());

        assertThat(soap).isEqualTo(status == 200 ? code : "DEVICE_UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void givenAnyAccount_whenAskedForEveryReportOfALift_thenOpenedExactlyWhereRestOpensIt(String userName) {
        Rest rest = province.as(userName);
        for (JsonNode row : province.as("agency.quality")
                .get("/reports?limit=200")
                .expect(200)
                .body()
                .path("items")) {
            String id = row.path("id").asText();
            Report asked = new Report();
            asked.setId(id);

            Rest.Answer answer = rest.get("/reports/" + id);
            String soap =
                    outcome(() -> system.as(userName).report(asked).getFacts().getId());

            assertThat(soap).isEqualTo(answer.status() == 200 ? id : answer.text("code"));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void givenAnyAccount_whenAskedForNotifications_thenTheyAreThoseThatRestShows(String userName) throws RefusedFault {
        province.inspectedLift();
        Rest rest = province.as(userName);
        Set<String> seen = new TreeSet<>();
        NotificationsSince since = new NotificationsSince();
        since.setLimit(7);
        NotificationsSinceResponse answer;
        do {
            answer = system.as(userName).notificationsSince(since);
            answer.getChange()
                    .forEach(change -> seen.add(change.getNotification().getId()));
            since.setPosition(answer.getNextPosition());
        } while (answer.isMore());

        Set<String> shown = new TreeSet<>();
        for (JsonNode row :
                rest.get("/notifications?limit=200").expect(200).body().path("items")) {
            shown.add(row.path("id").asText());
        }
        assertThat(seen).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void givenAnyAccount_whenTheGateIsAsked_thenItSaysTheSame(String userName) throws RefusedFault {
        for (String contractor : List.of("贵州恒升电梯安装有限公司", "电梯")) {
            for (JsonNode unit : province.as(userName)
                    .get("/organisations?text=" + URLEncoder.encode(contractor, StandardCharsets.UTF_8))
                    .expect(200)
                    .body()
                    .path("items")) {
                String id = unit.path("id").asText();
                Rest.Answer rest = province.as(userName)
                        .post(
                                "/licences/check",
                                Map.of(
                                        "unitId",
                                        id,
                                        "activity",
                                        "INSTALLATION",
                                        "catalogueCode",
                                        "3110",
                                        "plannedStart",
                                        today.toString(),
                                        "plannedEnd",
                                        today.toString()));
                LicenceCheck check = new LicenceCheck();
                UnitName name = new UnitName();
                name.setId(id);
                check.setUnit(name);
                check.setActivity(Activity.INSTALLATION);
                check.setCatalogueCode("3110");
                check.setDay(FinishedValve.date(today));

                if (rest.status() == 404) {
                    assertThat(catchThrowableOfType(
                                            RefusedFault.class,
                                            () -> system.as(userName).licenceCheck(check))
                                    .getFaultInfo()
                                    .getCode())
                            .isEqualTo(rest.text("code"));
                    continue;
                }
                rest.expect(200);
                var soap = system.as(userName).licenceCheck(check);

                assertThat(soap.isPassed()).isEqualTo(rest.body().path("passed").asBoolean());
                assertThat(soap.getCode()).isEqualTo(rest.body().path("code").asText(null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void givenAnyAccountWithoutTheRoles_whenAnInspectionIsHandedIn_thenRefusedAndNothingIsChanged(String userName) {
        EventTrail trail = new EventTrail(province.as("auditor"));
        SubmitInspection submission = FinishedValve.submission(
                "matrix-" + userName,
                province.inspectedLift(),
                "2006.1",
                List.of(person(userName), person("agency.inspector1")),
                today);
        trail.read();

        String refusal =
                outcome(() -> system.as(userName).submitInspection(submission).getReportId());

        assertThat(refusal).isIn("DEVICE_UNKNOWN", "ROLE_FORBIDS");
        assertThat(trail.read()).isEmpty();
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

    /** What came back, or the code of the refusal. */
    private static String outcome(Call call) {
        try {
            return call.made();
        } catch (RefusedFault refused) {
            return refused.getFaultInfo().getCode();
        }
    }

    private interface Call {
        String made() throws RefusedFault;
    }
}
