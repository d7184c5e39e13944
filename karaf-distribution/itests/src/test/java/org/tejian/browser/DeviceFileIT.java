package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tejian.chain.Rest;

/** 底数清、情况明: the county finds a device, reads its file and its history, now and as of a past date. */
@ExtendWith(BrowserStage.class)
class DeviceFileIT {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @Test
    void givenPartOfAUnitsName_whenSearching_thenOnlyItsDevicesAreListed(Visitor visitor) {
        visitor.as("baiyun.supervisor").open("/devices").reads("设备档案");
        assertThat(visitor.by("device-row").first()).isVisible();

        visitor.by("device-search").fill("白云铝业");
        visitor.by("device-search-submit").click();
        assertThat(visitor.page()).hasURL(Pattern.compile("text="));
        assertThat(visitor.by("device-row").filter(new Locator.FilterOptions().setHasNotText("白云铝业有限公司")))
                .hasCount(0);
        Assertions.assertThat(visitor.by("device-row").count()).isPositive();
        visitor.meetsNoBarrier();

        visitor.by("device-search").fill("没有这个单位");
        visitor.by("device-search-submit").click();
        assertThat(visitor.page().getByText("没有符合条件的设备")).isVisible();
    }

    @Test
    void givenALiftOfToday_whenItsFileIsOpened_thenItsHistoryIsThereAndYesterdayItWasNot(
            Province province, Visitor visitor) {
        String code = province.inspectedLift();
        visitor.as("baiyun.supervisor").open("/devices?text=" + code);
        visitor.link(code).click();
        visitor.reads("曳引驱动乘客电梯");
        assertThat(visitor.by("device-state")).containsText("在用");
        assertThat(visitor.by("device-report")).containsText("复检合格");
        Locator history = visitor.by("history-entry");
        assertThat(history).hasCount(4);
        assertThat(history.first()).containsText("由“检验合格未登记”变为“在用”");
        assertThat(history.last()).containsText("建立档案");
        assertThat(history.first()).containsText(registeredAt(province, code));
        visitor.meetsNoBarrier();

        LocalDate yesterday = Province.today().minusDays(1);
        Locator date = visitor.page().getByLabel("查看历史日期");
        date.fill(yesterday.toString());
        date.press("Enter");
        assertThat(visitor.by("not-then")).containsText(yesterday + " 时该设备尚未建档");
        assertThat(visitor.by("device-state")).hasCount(0);
        visitor.meetsNoBarrier();

        visitor.button("回到现在").click();
        assertThat(visitor.by("device-state")).containsText("在用");
    }

    @Test
    void givenAFile_whenADayOfItsHistoryIsChosen_thenThePageSaysWhichDayItShows(Province province, Visitor visitor) {
        String code = province.inspectedLift();
        visitor.as("baiyun.supervisor").open("/devices?text=" + code);
        visitor.link(code).click();
        visitor.button("查看当时 " + Province.today()).first().click();
        assertThat(visitor.page().getByText("以下为 " + Province.today() + " 的情况。"))
                .isVisible();
        assertThat(visitor.by("device-state")).containsText("在用");
    }

    @Test
    void givenAFile_whenSwitchingToEnglishAndBack_thenLabelsFollowAndTheChoiceIsRemembered(
            Province province, Visitor visitor) {
        String code = province.inspectedLift();
        visitor.as("baiyun.supervisor").open("/devices?text=" + code);
        visitor.link(code).click();
        assertThat(visitor.by("device-state")).containsText("在用");

        visitor.by("language-en").click();
        assertThat(visitor.by("device-state")).containsText("in use");
        assertThat(visitor.page()).hasTitle("Device file · Tejian");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.meetsNoBarrier();
        visitor.page().reload();
        assertThat(visitor.by("device-state")).containsText("in use");

        visitor.by("language-zh").click();
        assertThat(visitor.by("device-state")).containsText("在用");
    }

    @Test
    void givenTheNumbersOfTheHomePage_whenOneIsPressed_thenTheListBehindItIsAsLong(Visitor visitor) {
        visitor.as("baiyun.supervisor").open("/").reads("白建国，您好");
        Locator tiles = visitor.page().locator("a.tile[href^='/devices']");
        assertThat(tiles.first()).isVisible();
        int all = tiles.count();
        Assertions.assertThat(all).isGreaterThan(4);
        for (int i = 0; i < all; i++) {
            String count = tiles.nth(i).locator(".count").innerText();
            tiles.nth(i).click();
            visitor.reads("设备档案");
            if (count.equals("0")) {
                assertThat(visitor.page().getByText("没有符合条件的设备")).isVisible();
            } else {
                assertThat(visitor.page().getByText("共 " + count + " 条")).isVisible();
            }
            visitor.page().goBack();
            visitor.reads("白建国，您好");
        }
    }

    private static String registeredAt(Province province, String code) {
        Rest county = province.as("baiyun.supervisor");
        String id = county.get("/devices/by-number/" + code).expect(200).text("id");
        var entries =
                county.get("/devices/" + id + "/history").expect(200).body().path("items");
        return MINUTE.format(
                Instant.parse(entries.path(entries.size() - 1).path("at").asText()));
    }
}
