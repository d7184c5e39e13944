package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tejian.chain.Rest;

/** The licence desk of the province: its register, corrections by two persons, and what everybody may ask. */
@ExtendWith(BrowserStage.class)
class LicencesIT {

    private static final Path FOLDER = Path.of("target", "browser");
    private static int serial;

    @Test
    void givenAnExpiredLicence_whenItsDatesAreCorrected_thenASecondPersonOpensTheGate(
            Province province, Visitor visitor) {
        Entered entered = expiredLicence(province, "遵义金鼎起重安装有限公司");
        visitor.as("province.licence").open("/licences").reads("许可证登记册");
        visitor.by("licence-unit").fill("金鼎起重");
        visitor.by("licence-search").click();
        assertThat(visitor.by("licence-row")).hasCount(1);
        visitor.by("status-EXPIRED").click();
        assertThat(visitor.by("licence-row")).containsText("过期");
        visitor.meetsNoBarrier().photograph(FOLDER.resolve("licences.png"));
        visitor.link(entered.number()).click();
        visitor.reads("许可证 " + entered.number());
        assertThat(visitor.by("licence-status")).hasText("过期");

        visitor.by("correct-licence").click();
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        type(dialog, "有效期起", Province.today().minusYears(1));
        type(dialog, "有效期至", Province.today().plusYears(2));
        visitor.by("correction-submit").click();
        assertThat(visitor.page().getByText("请填写此项。")).isVisible();
        visitor.by("correction-reason").fill("原件有效期录入错误");
        visitor.photograph(FOLDER.resolve("licence-correct.png"));
        visitor.by("correction-submit").click();
        assertThat(visitor.by("correction")).containsText("待复核");
        assertThat(visitor.by("own-correction")).isVisible();
        assertThat(visitor.by("confirm-correction")).hasCount(0);
        assertThat(visitor.by("licence-status")).hasText("过期");
        visitor.meetsNoBarrier().photograph(FOLDER.resolve("licence-waits.png"));
        Assertions.assertThat(gatePasses(province, entered)).isFalse();

        visitor.as("province.licence2").open("/licences/corrections").reads("待复核的更正");
        assertThat(visitor.by("correction-row").first()).containsText("原件有效期录入错误");
        visitor.meetsNoBarrier();
        visitor.link(entered.number()).click();
        assertThat(visitor.by("correction"))
                .containsText(Province.today().plusYears(2).toString());
        visitor.by("confirm-correction").click();
        assertThat(visitor.by("licence-status")).hasText("有效");
        assertThat(visitor.by("correction")).containsText("许复核");
        visitor.meetsNoBarrier().photograph(FOLDER.resolve("licence-corrected.png"));
        Assertions.assertThat(gatePasses(province, entered)).isTrue();
    }

    @Test
    void givenALicence_whenSuspendedAndRead_thenTheFileSaysSinceWhenAndWhyInBothLanguages(
            Province province, Visitor visitor) {
        Entered entered = expiredLicence(province, "毕节磐石锅炉安装有限公司");
        visitor.as("province.licence").open("/licences/" + entered.id());
        visitor.by("suspend-licence").click();
        visitor.by("reason").fill("现场检查发现违规施工");
        visitor.meetsNoBarrier();
        visitor.by("reason-confirm").click();
        assertThat(visitor.by("licence-status")).hasText("暂停");
        assertThat(visitor.page().getByText("现场检查发现违规施工")).isVisible();
        visitor.by("language-en").click();
        visitor.reads("Licence " + entered.number());
        assertThat(visitor.by("licence-status")).hasText("suspended");
        assertThat(visitor.by("period-row")).containsText("first issue");
        visitor.meetsNoBarrier();
    }

    @Test
    void givenAUnitsName_whenAnybodyAsks_thenItsLicencesAreShownWithoutSigningIn(Province province, Visitor visitor) {
        Entered entered = expiredLicence(province, "安顺云顶索道安装有限公司");
        visitor.open("/verify").reads("公众查验");
        visitor.link("查询单位许可证").click();
        visitor.reads("许可公示查询");
        visitor.by("query-unit").fill("云顶索道");
        visitor.by("query-unit").press("Enter");
        assertThat(visitor.by("query-unit-licences")).containsText("安顺云顶索道安装有限公司");
        assertThat(visitor.by("query-unit-licences")).containsText(entered.number());
        assertThat(visitor.by("query-unit-licences")).containsText("过期");
        visitor.meetsNoBarrier().photograph(FOLDER.resolve("licence-query.png"));

        visitor.by("query-unit").fill("查无此单位");
        visitor.by("query-unit").press("Enter");
        assertThat(visitor.by("query-none")).containsText("没有查到");
        visitor.by("language-en").click();
        visitor.reads("Licences of a unit");
        assertThat(visitor.by("query-none")).containsText("No unit whose name contains");
        visitor.meetsNoBarrier();

        visitor.by("query-unit").fill("云");
        visitor.by("query-unit").press("Enter");
        assertThat(visitor.by("problem")).containsText("At least two characters");
    }

    /** A licence that has run out, of a unit of its own, so that no other test meets it. */
    private static Entered expiredLicence(Province province, String unitName) {
        String unit = province.as("sysadmin")
                .post(
                        "/organisations",
                        Map.of(
                                "kind",
                                "UNIT",
                                "unitKinds",
                                List.of("CONSTRUCTION"),
                                "name",
                                unitName,
                                "region",
                                "520302"))
                .expect(201)
                .text("id");
        serial++;
        String number = String.format("TS33529%02d-%d", serial, Province.today().getYear() - 1);
        String id = province.as("province.licence")
                .post(
                        "/licences",
                        Map.of(
                                "unitId",
                                unit,
                                "number",
                                number,
                                "regime",
                                2019,
                                "issuer",
                                "贵州省市场监督管理局",
                                "items",
                                List.of(Map.of(
                                        "activities", List.of("INSTALLATION"),
                                        "catalogueCodes", List.of("3000"),
                                        "level", "B")),
                                "validFrom",
                                Province.today().minusYears(5).toString(),
                                "validUntil",
                                Province.today().minusYears(1).toString()))
                .expect(201)
                .text("id");
        return new Entered(id, unit, number);
    }

    private record Entered(String id, String unitId, String number) {}

    private static boolean gatePasses(Province province, Entered entered) {
        Rest county = province.as("baiyun.supervisor");
        return county.post(
                        "/licences/check",
                        Map.of(
                                "unitId", entered.unitId(),
                                "activity", "INSTALLATION",
                                "catalogueCode", "3110",
                                "parameters", Map.of("rated_speed", 1.75),
                                "plannedStart", Province.today().plusDays(7).toString(),
                                "plannedEnd", Province.today().plusDays(60).toString()))
                .expect(200)
                .body()
                .path("passed")
                .asBoolean();
    }

    private static void type(Locator dialog, String label, LocalDate day) {
        Locator field = dialog.getByLabel(label);
        field.fill(day.toString());
        field.press("Enter");
        // The calendar lies over the fields below until it has folded up.
        assertThat(dialog.page().locator(".el-picker__popper:visible")).hasCount(0);
    }
}
