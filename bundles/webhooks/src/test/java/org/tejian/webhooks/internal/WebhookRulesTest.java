package org.tejian.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.webhooks.WebhookError;

/** Event types, signatures, outcomes and settings. */
class WebhookRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "registration",
                "registration.*.*",
                "*.accepted",
                "Registration.*",
                "a.b",
                "a.b.c.d",
                "a.b.*c"
            })
    void givenATypeOfAnotherForm_whenAdmitted_thenRefused(String type) {
        assertRefused(() -> EventTypes.admitted(List.of("inspection.*", type)), WebhookError.WEBHOOK_EVENT_TYPES);
    }

    @Test
    void givenNoneOrTooMany_whenAdmitted_thenRefused() {
        assertRefused(() -> EventTypes.admitted(List.of()), WebhookError.WEBHOOK_EVENT_TYPES);
        List<String> many = java.util.stream.IntStream.rangeClosed(1, 51)
                .mapToObj(i -> "a.b." + "c".repeat(i))
                .toList();
        assertRefused(() -> EventTypes.admitted(many), WebhookError.WEBHOOK_EVENT_TYPES);
        assertThat(EventTypes.admitted(Collections.nCopies(60, " a.b.c "))).containsExactly("a.b.c");
    }

    @ParameterizedTest
    @CsvSource({
        "*, registration.notification.filed, true",
        "registration.*, registration.notification.filed, true",
        "registration.notification.*, registration.notification.filed, true",
        "registration.notification.filed, registration.notification.filed, true",
        "registration.notification.filed, registration.notification.filed-again, false",
        "registration.notification.*, registration.notifications.filed, false",
        "inspection.*, registration.notification.filed, false"
    })
    void givenAWish_whenAnEventHappens_thenItIsToldOrNot(String wish, String type, boolean told) {
        assertThat(EventTypes.match(List.of("x.y.z", wish), type)).isEqualTo(told);
    }

    /** The expectation comes from {@code openssl dgst -sha256 -hmac}. */
    @Test
    void givenSecretTimestampAndBody_whenSigned_thenTheSignatureIsWhatOthersCompute() {
        assertThat(Signature.of("secret-of-the-receiver", 1_700_000_000, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1=ccde85477aba7690c55970d4e85095061ecfadfff16944abe3c8a36d9ef99afd");
    }

    @Test
    void givenTwoSecrets_whenMade_thenTheyAreLongAndDiffer() {
        assertThat(Signature.newSecret()).hasSize(43).isNotEqualTo(Signature.newSecret());
    }

    @ParameterizedTest
    @CsvSource({
        "200,true,false",
        "204,true,false",
        "199,false,false",
        "302,false,false",
        "410,false,true",
        "500,false,false"
    })
    void givenAnAnswer_whenRead_thenOnly2xxIsSuccessAndOnly410TheEnd(int status, boolean succeeded, boolean end) {
        assertThat(Attempt.answered(status).succeeded()).isEqualTo(succeeded);
        assertThat(Attempt.answered(status).refusedForGood()).isEqualTo(end);
    }

    @Test
    void givenALongProblem_whenKept_thenItIsCut() {
        assertThat(Attempt.failed("x".repeat(1_000)).problem()).hasSize(300);
    }

    @Test
    void givenSettingsOutOfRange_whenRead_thenTheFileAndTheRangeAreNamed() {
        assertThatThrownBy(() -> Settings.of(new ConfigForTests(new String[0], new int[] {-1}, 10, 4, 30)))
                .hasMessageContaining("org.tejian.webhooks.cfg: retryAfterSeconds is 0 to 604800");
        assertThatThrownBy(() -> Settings.of(new ConfigForTests(new String[0], new int[0], 0, 4, 30)))
                .hasMessageContaining("answerWithinSeconds");
        assertThatThrownBy(() -> Settings.of(new ConfigForTests(new String[0], new int[0], 10, 0, 30)))
                .hasMessageContaining("senders");
        assertThatThrownBy(() -> Settings.of(new ConfigForTests(new String[0], new int[0], 10, 4, 0)))
                .hasMessageContaining("keepDays");
    }
}
