package org.tejian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.tejian.chain.DemoAccounts;

/** Somebody in front of the browser: what they open, press and read. */
final class Visitor implements AutoCloseable {

    /** A slow machine is no failure; a page that never comes is. */
    private static final double PATIENCE_MS = 20_000;
    /** Chromium's own line about an answer of 4xx, which the page turns into a sentence. */
    private static final String REFUSED_REQUEST = "Failed to load resource";

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(BrowserContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(REFUSED_REQUEST)) {
                errors.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in by the form, as everybody does. */
    Visitor signIn(String userName) {
        open("/sign-in");
        page.getByLabel("用户名").fill(userName);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(DemoAccounts.PASSWORD);
        button("登录").click();
        assertThat(by("signed-in-person")).isVisible();
        return this;
    }

    /** Comes with a session, where signing in is not what is looked at. */
    Visitor as(String userName) {
        var answer = context.request()
                .post(
                        "/api/v1/session",
                        RequestOptions.create()
                                .setHeader("X-Tejian", "1")
                                .setData(Map.of("userName", userName, "password", DemoAccounts.PASSWORD)));
        Assertions.assertThat(answer.status()).as("sign-in of " + userName).isEqualTo(200);
        return this;
    }

    Locator by(String testId) {
        return page.getByTestId(testId);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Waits for the page with that heading. */
    Visitor reads(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    /** Nothing on the page keeps anybody out, as far as axe can see. The legacy mode spares a second tab: no page has frames. */
    Visitor meetsNoBarrier() {
        // What still fades in has less contrast than anybody will ever read it with.
        page.waitForFunction("() => document.getAnimations().every((each) => each.playState !== 'running'"
                + " || each.effect.getComputedTiming().endTime === Infinity)");
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        Assertions.assertThat(violations.stream().map(Visitor::text))
                .as("axe on " + page.url())
                .isEmpty();
        return this;
    }

    /** What went wrong in the page without anybody seeing it. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String text(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }
}
