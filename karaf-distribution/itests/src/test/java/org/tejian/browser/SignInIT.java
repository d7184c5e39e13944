package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tejian.chain.DemoAccounts;

/** The door of the platform. */
@ExtendWith(BrowserStage.class)
class SignInIT {

    @Test
    void givenRightPassword_whenSigningIn_thenHomeGreetsThePersonAndSigningOutClosesTheDoor(Visitor visitor) {
        visitor.open("/").reads("登录平台").meetsNoBarrier();

        visitor.signIn("baiyun.supervisor").reads("白建国，您好");
        assertThat(visitor.by("signed-in-person")).hasText("白建国");

        visitor.by("sign-out").click();
        visitor.reads("登录平台");
        visitor.open("/devices").reads("登录平台");
    }

    @Test
    void givenWrongPassword_whenSigningIn_thenASentenceSaysWhatToDoAndTheFormStays(Visitor visitor) {
        visitor.open("/sign-in");
        visitor.by("sign-in-user").fill("auditor");
        visitor.by("sign-in-password").fill("not-the-password-1");
        visitor.button("登录").click();

        assertThat(visitor.by("problem")).containsText("用户名或密码不正确");
        assertThat(visitor.by("problem")).containsText("SIGN_IN_FAILED");
        assertThat(visitor.by("sign-in-user")).hasValue("auditor");
        assertThat(visitor.by("sign-in-password")).hasValue("");
        visitor.meetsNoBarrier();

        visitor.by("language-en").click();
        assertThat(visitor.by("problem")).containsText("Wrong user name or password");
    }

    @Test
    void givenALinkToAPage_whenSigningIn_thenThatPageOpens(Visitor visitor) {
        visitor.open("/use-registrations").reads("登录平台");
        visitor.by("sign-in-user").fill("baiyun.supervisor");
        visitor.by("sign-in-password").fill(DemoAccounts.PASSWORD);
        visitor.button("登录").click();
        visitor.reads("使用登记");
    }

    @Test
    void givenOnlyAKeyboard_whenSigningInAndLookingForADevice_thenItIsFound(Visitor visitor) {
        var keyboard = visitor.open("/sign-in").reads("登录平台").page().keyboard();
        assertThat(visitor.by("sign-in-user")).isFocused();
        keyboard.type("baiyun.supervisor");
        keyboard.press("Tab");
        keyboard.type(DemoAccounts.PASSWORD);
        keyboard.press("Enter");
        visitor.reads("白建国，您好");

        assertThat(visitor.page().locator("h1")).isFocused();
        keyboard.press("Tab");
        assertThat(visitor.by("home-search")).isFocused();
        keyboard.type("阳光小区");
        keyboard.press("Enter");
        visitor.reads("设备档案");

        var first = visitor.by("device-link").first();
        assertThat(first).isVisible();
        first.focus();
        keyboard.press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile("/devices/[0-9a-f-]{36}$"));
    }

    @Test
    void givenOnlyAKeyboard_whenTheSkipLinkIsPressed_thenTheNavigationIsPassedOver(Visitor visitor) {
        visitor.as("baiyun.supervisor").open("/devices").reads("设备档案");
        var keyboard = visitor.page().keyboard();
        keyboard.press("Tab");
        assertThat(visitor.link("跳到正文")).isFocused();
        keyboard.press("Enter");
        assertThat(visitor.page().locator("#main")).isFocused();
        keyboard.press("Tab");
        assertThat(visitor.by("device-search")).isFocused();
    }
}
