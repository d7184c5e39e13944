package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page opens for those whose work it is, in both languages, and keeps nobody out. */
@ExtendWith(BrowserStage.class)
class EveryPageIT {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "baiyun.supervisor, /, '白建国，您好', 'Hello, 白建国'",
        "baiyun.supervisor, /devices, 设备档案, Devices",
        "baiyun.supervisor, /notifications, 施工告知, Construction notifications",
        "baiyun.supervisor, /use-registrations, 使用登记, Use registration",
        "baiyun.supervisor, /password, 修改密码, Change password",
        "contractor.licensed, /notifications/new, 办理施工告知, File a notification",
        "use.manager, /inspection-requests/new, 申请检验, Request an inspection",
        "agency.reception, /inspection-requests, 报检, Inspection requests",
        "agency.head, /inspection-tasks, 检验任务, Inspection tasks",
        "agency.inspector1, /opinion-notices, 检验意见通知书, Opinion notices",
        "agency.approver, /reports, 检验报告, Inspection reports",
        "province.licence, /licences, 许可证登记册, Register of licences",
        "province.licence, /licences/corrections, 待复核的更正, Corrections that wait",
        "auditor, /inspection-types, 检验类型, Inspection types",
        "baiyun.supervisor, /imports, 数据导入, Import",
        "baiyun.supervisor, /units?text=公司, 单位一览, Units",
        "auditor, /nothing-here, 没有这个页面, No such page"
    })
    void givenAnAccount_whenAPageIsOpened_thenItReadsInBothLanguages(
            String userName, String path, String zh, String en, Province province, Visitor visitor) {
        province.inspectedLift();
        visitor.as(userName).open(path).reads(zh);
        assertThat(visitor.page().getByText("正在读取…")).hasCount(0);
        assertThat(visitor.by("problem")).hasCount(0);
        visitor.meetsNoBarrier();
        visitor.by("language-en").click();
        visitor.reads(en);
        assertThat(visitor.by("problem")).hasCount(0);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "baiyun.supervisor, /notifications?state=ACCEPTED",
        "agency.reception, /inspection-requests?state=ACCEPTED",
        "agency.inspector1, /inspection-tasks?state=DELIVERED",
        "agency.inspector1, /opinion-notices",
        "agency.approver, /reports?state=DELIVERED",
        "province.licence, /licences?status=VALID",
        "auditor, /inspection-types"
    })
    void givenAList_whenItsFirstLineIsOpened_thenItsPageIsAboutIt(
            String userName, String path, Province province, Visitor visitor) {
        province.inspectedLift();
        visitor.as(userName).open(path);
        Locator first = visitor.page().locator("main table a").first();
        String name = first.innerText();
        first.click();
        assertThat(visitor.page().locator("h1")).containsText(name);
        assertThat(visitor.page().getByText("正在读取…")).hasCount(0);
        assertThat(visitor.by("problem")).hasCount(0);
        visitor.meetsNoBarrier();
    }

    @Test
    void givenAPictureWithoutWords_whenAxeLooks_thenItIsNoticed(Visitor visitor) {
        visitor.open("/verify").reads("公众查验");
        visitor.page().evaluate("document.querySelector('main').append(new Image())");
        Assertions.assertThatThrownBy(visitor::meetsNoBarrier).hasMessageContaining("image-alt");
    }

    @Test
    void givenAQualifiedDevice_whenTheCountyRegistersIt_thenItsCertificateCanBeOpened(Visitor visitor) {
        visitor.as("baiyun.supervisor").open("/use-registrations").reads("使用登记");
        visitor.page().locator("main table button").first().click();
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isVisible();
        visitor.meetsNoBarrier();
        visitor.by("register-confirm").click();
        assertThat(visitor.page().getByText("请填写此项。")).isVisible();

        visitor.by("safety-manager").fill("阳安全");
        visitor.by("register-confirm").click();
        assertThat(visitor.by("registered")).isVisible();
        String certificate = visitor.by("registered").locator("a").first().getAttribute("href");
        APIResponse pdf = visitor.page().request().get(certificate);
        Assertions.assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        Assertions.assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
