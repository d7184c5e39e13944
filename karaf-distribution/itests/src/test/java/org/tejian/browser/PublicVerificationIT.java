package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody sees behind a QR code, without signing in. */
@ExtendWith(BrowserStage.class)
class PublicVerificationIT {

    @Test
    void givenTheCodeOfADevice_whenScanned_thenItsFactsAreShown(Province province, Visitor visitor) {
        String code = province.inspectedLift();
        visitor.open("/verify/device/" + code).reads("公众查验");
        assertThat(visitor.by("verify-result")).containsText("该设备已登记，在检验有效期内");
        assertThat(visitor.by("verify-result")).containsText(code);
        assertThat(visitor.by("verify-result")).containsText("贵阳阳光小区物业服务有限公司");
        visitor.meetsNoBarrier();
        visitor.by("language-en").click();
        assertThat(visitor.by("verify-result")).containsText("Registered, and its inspection is valid");
        visitor.meetsNoBarrier();
    }

    @Test
    void givenTheQrCodeOfAReport_whenScanned_thenItIsGenuine(Province province, Visitor visitor) {
        visitor.open(pathOfQrCode(province));
        assertThat(visitor.by("verify-result")).containsText("报告真实有效");
        assertThat(visitor.by("verify-result")).containsText("复检合格");
        visitor.meetsNoBarrier();
    }

    @Test
    void givenAForgedCheckCode_whenScanned_thenNothingIsFoundAndThePageSaysWhomToTell(
            Province province, Visitor visitor) {
        String genuine = pathOfQrCode(province);
        visitor.open(genuine.substring(0, genuine.indexOf("?code=")) + "?code=forged");
        assertThat(visitor.by("verify-missing")).containsText("没有查到");
        assertThat(visitor.by("verify-missing")).containsText("向当地监管部门举报");
        assertThat(visitor.by("verify-result")).hasCount(0);
        visitor.meetsNoBarrier();
    }

    @Test
    void givenANumberTypedByHand_whenNoSuchDevice_thenAnotherCanBeTried(Province province, Visitor visitor) {
        visitor.open("/sign-in");
        visitor.link("公众查验：核对设备与检验报告").click();
        visitor.reads("公众查验").meetsNoBarrier();
        visitor.page().getByLabel("设备注册代码").fill("31105201131999019999");
        visitor.page().getByLabel("设备注册代码").press("Enter");
        assertThat(visitor.by("verify-missing")).containsText("没有查到");

        visitor.link("查验其他设备或报告").click();
        visitor.page().getByLabel("设备注册代码").fill(province.inspectedLift());
        visitor.page().getByLabel("设备注册代码").press("Enter");
        assertThat(visitor.by("verify-result")).containsText("在用");
    }

    /** The address printed as a QR code, without the host under which the province will publish it. */
    private static String pathOfQrCode(Province province) {
        province.inspectedLift();
        var approver = province.as("agency.approver");
        String id = approver.get("/reports?state=DELIVERED")
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        URI printed = URI.create(approver.get("/reports/" + id).expect(200).text("verifyUrl"));
        return printed.getPath() + "?" + printed.getQuery();
    }
}
