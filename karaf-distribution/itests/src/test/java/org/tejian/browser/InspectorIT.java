package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An inspector's day: the task list, and the record that is drawn from the type's definition. */
@ExtendWith(BrowserStage.class)
class InspectorIT {

    @Test
    void givenADispatchedTask_whenAnItemIsJudgedByKey_thenItIsSavedAndThereAfterReload(
            Province province, Visitor visitor) {
        String number = province.dispatchedTask();
        visitor.as("agency.inspector1").open("/inspection-tasks?mine=true").reads("检验任务");
        assertThat(visitor.by("task-row").first()).isVisible();
        visitor.meetsNoBarrier();
        visitor.link(number).click();
        visitor.reads("检验任务 " + number).meetsNoBarrier();
        visitor.button("录入检验记录").click();
        visitor.reads("检验记录 " + number);
        assertThat(visitor.by("record-item").first()).isVisible();
        visitor.meetsNoBarrier();

        item(visitor, "2.1").getByRole(AriaRole.RADIO).first().focus();
        visitor.page().keyboard().press("2");
        assertThat(radio(visitor, "不符合")).isChecked();
        visitor.page().getByPlaceholder("备注").first().fill("通道照明损坏");
        visitor.page().keyboard().press("Control+s");
        assertThat(visitor.page().getByText(Pattern.compile("已保存 \\d\\d:\\d\\d")))
                .isVisible();
        assertThat(visitor.button("出具检验意见通知书")).isVisible();

        visitor.page().reload();
        assertThat(radio(visitor, "不符合")).isChecked();
        assertThat(visitor.page().getByPlaceholder("备注").first()).hasValue("通道照明损坏");
    }

    @Test
    void givenATaskOfOthers_whenItsRecordIsOpened_thenItCanOnlyBeRead(Province province, Visitor visitor) {
        String number = province.dispatchedTask();
        visitor.as("agency.head").open("/inspection-tasks?state=DISPATCHED&state=INSPECTING");
        visitor.link(number).click();
        visitor.by("open-record").click();
        visitor.reads("检验记录 " + number);
        assertThat(item(visitor, "2.1").getByRole(AriaRole.RADIO).first()).isDisabled();
        assertThat(visitor.by("save-record")).hasCount(0);
    }

    private static Locator item(Visitor visitor, String no) {
        return visitor.page().locator("[data-item='" + no + "']");
    }

    private static Locator radio(Visitor visitor, String name) {
        return item(visitor, "2.1")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
