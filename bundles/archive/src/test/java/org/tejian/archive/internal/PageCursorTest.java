package org.tejian.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.RegistrationCode;

class PageCursorTest {

    private static final RegistrationCode LAST = new RegistrationCode("31105201132013090001");

    @Test
    void givenCursor_whenUsedWithItsQuery_thenItNamesWhereThePageEnded() {
        assertThat(PageCursor.code(PageCursor.after(LAST, query("电梯", 10)), query("电梯", 50)))
                .isEqualTo(LAST.value());
    }

    @Test
    void givenCursor_whenUsedWithAnotherQuery_thenRefused() {
        String cursor = PageCursor.after(LAST, query("电梯", 10));

        assertRefused(() -> PageCursor.code(cursor, query("锅炉", 10)), ArchiveError.CURSOR_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "MTIz", "31105201132013090001", "4paI"})
    void givenAnyOtherText_whenUsedAsCursor_thenRefused(String text) {
        assertRefused(() -> PageCursor.code(text, query("", 10)), ArchiveError.CURSOR_INVALID);
    }

    @Test
    void givenCursorWithForgedCode_whenUsed_thenRefused() {
        String genuine = new String(
                Base64.getUrlDecoder().decode(PageCursor.after(LAST, query("", 10))), StandardCharsets.US_ASCII);
        String forged = Base64.getUrlEncoder()
                .encodeToString((genuine.substring(0, 8) + "' or '1'='1").getBytes(StandardCharsets.US_ASCII));

        assertRefused(() -> PageCursor.code(forged, query("", 10)), ArchiveError.CURSOR_INVALID);
    }

    private static DeviceQuery query(String text, int limit) {
        return new DeviceQuery(
                text, Set.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
