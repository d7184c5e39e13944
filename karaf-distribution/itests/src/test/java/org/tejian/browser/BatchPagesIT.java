package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has no device file is applied for; many are accepted, dispatched and entered as one; the last report stands beside each field. */
@ExtendWith(BrowserStage.class)
class BatchPagesIT {

    private static final Path FOLDER = Path.of("target", "browser");

    @Test
    void givenAMaker_whenItAppliesForABatchOfVessels_thenTheRequestNamesTheBatch(Visitor visitor) {
        visitor.as("maker.manager").open("/inspection-requests/new").reads("申请检验");
        visitor.by("of-product").check();
        visitor.by("product-kind").selectOption("2150");
        visitor.by("product-number").fill("R26-201～R26-206");
        visitor.by("product-batch").check();
        visitor.by("product-quantity").fill("6");
        visitor.by("request-variant").selectOption("批量");
        visitor.by("submit-request").click();
        assertThat(visitor.page().getByText("请填写此项。")).isVisible();
        visitor.meetsNoBarrier();
        choose(visitor, "检验机构", "贵州省特种设备检验检测院");
        visitor.photograph(FOLDER.resolve("request-of-batch.png"));

        visitor.by("submit-request").click();

        assertThat(visitor.page().locator("h1")).hasText(Pattern.compile("报检 .+"));
        assertThat(visitor.page().getByText("R26-201～R26-206（共 6 件）")).isVisible();
        assertThat(visitor.page().getByText("批次，不逐件建档")).isVisible();
        visitor.meetsNoBarrier();
    }

    @Test
    void givenThreeBoilers_whenHandledAsOne_thenEachIsAcceptedDispatchedAndEntered(Province province, Visitor visitor) {
        List<String> requests = province.filedBoilers(3);
        visitor.as("agency.reception").open("/inspection-requests?state=FILED");
        requests.forEach(number -> tick(visitor, number));
        visitor.meetsNoBarrier();
        visitor.by("accept-all").click();
        visitor.by("fee").fill("800");
        visitor.by("accept-confirm").click();
        assertThat(visitor.by("batch-result")).containsText("已办理 3 项，未办理 0 项。");
        visitor.meetsNoBarrier();

        List<String> tasks = province.tasksOf(requests);
        visitor.as("agency.head").open("/inspection-tasks?state=ACCEPTED");
        tasks.forEach(number -> tick(visitor, number));
        visitor.by("dispatch-all").click();
        choose(visitor, "检验人员", "王检验");
        choose(visitor, "检验人员", "赵检验");
        visitor.by("dispatch-confirm").click();
        assertThat(visitor.by("batch-result")).containsText("已办理 3 项，未办理 0 项。");

        visitor.as("agency.inspector1").open("/inspection-tasks?mine=true&state=DISPATCHED");
        tasks.forEach(number -> tick(visitor, number));
        visitor.by("enter-all").click();
        visitor.reads("批量录入检验记录");
        assertThat(visitor.by("batch-member")).hasCount(3);
        visitor.by("add-column").selectOption("r G.2");
        visitor.by("batch-member").nth(1).locator("select").selectOption("fail");
        item(visitor, "G.1").getByRole(AriaRole.RADIO).first().focus();
        visitor.page().keyboard().press("1");
        visitor.meetsNoBarrier();
        visitor.by("enter-batch").click();
        assertThat(visitor.page().getByText("已录入，尚有待处理项")).hasCount(3);
        visitor.photograph(FOLDER.resolve("batch-record.png"));

        visitor.link(tasks.get(1)).click();
        visitor.reads("检验记录 " + tasks.get(1));
        assertThat(chosen(visitor, "G.1", "符合")).isChecked();
        assertThat(chosen(visitor, "G.2", "不符合")).isChecked();
    }

    @Test
    void givenTheLastReportOfTheMaker_whenAnotherBoilerIsEntered_thenItsValuesStandBesideTheFieldsAndAreCopied(
            Province province, Visitor visitor) {
        String task = province.boilerAfterAnother();
        visitor.as("agency.inspector1").open("/inspection-tasks/" + task + "/record");
        assertThat(item(visitor, "G.18").getByTestId("previous").first()).containsText("上次报告：1.65 MPa");
        assertThat(item(visitor, "G.18").getByTestId("copy-previous")).hasCount(0);
        visitor.meetsNoBarrier();
        visitor.photograph(FOLDER.resolve("previous-values.png"));

        visitor.button("带入 设计文件鉴定报告编号").click();

        assertThat(visitor.page().getByLabel("设计文件鉴定报告编号")).hasValue("黔锅鉴2012-018");
        assertThat(visitor.button("带入 设计文件鉴定报告编号")).hasCount(0);
        visitor.page().keyboard().press("Control+s");
        assertThat(visitor.page().getByText(Pattern.compile("已保存 \\d\\d:\\d\\d")))
                .isVisible();
        visitor.by("take-over").click();
        assertThat(visitor.page().getByLabel("锅筒(壳)材料")).not().hasValue("");
    }

    private static void tick(Visitor visitor, String number) {
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("选择 " + number))
                .check();
    }

    /** Chooses in a list that is searched while one types. */
    private static void choose(Visitor visitor, String label, String name) {
        Locator box = visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        box.focus();
        box.pressSequentially(name);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        box.press("Tab");
    }

    private static Locator item(Visitor visitor, String no) {
        return visitor.page().locator("[data-item='" + no + "']");
    }

    private static Locator chosen(Visitor visitor, String no, String name) {
        return item(visitor, no)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
