package org.tejian.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class WebhookErrorTest {

    @ParameterizedTest
    @EnumSource(WebhookError.class)
    void givenAnyCode_whenSpoken_thenBothSentencesAreWholeAndSayWhatToDo(WebhookError code) {
        Refusal refusal = new Refusal(code, "<0>");

        assertThat(refusal.zh()).doesNotContain("{", "''").endsWith("。").matches(".+。");
        assertThat(refusal.en()).doesNotContain("{", "''").endsWith(".");
        assertThat(refusal.zh().contains("<0>")).isEqualTo(code.zh().contains("{0}"));
        assertThat(refusal.en().contains("<0>")).isEqualTo(code.zh().contains("{0}"));
    }

    @org.junit.jupiter.api.Test
    void givenAMadeWebhook_whenPrinted_thenTheSecretIsNotAmongIt() {
        Webhook webhook = new Webhook(
                new java.util.UUID(0, 1),
                1,
                "数据中心",
                java.net.URI.create("https://example.org/"),
                java.util.List.of("*"),
                WebhookState.ACTIVE,
                java.time.Instant.EPOCH,
                "系统管理",
                0,
                0);

        assertThat(new MadeWebhook(webhook, "the-secret").toString()).doesNotContain("the-secret");
    }
}
