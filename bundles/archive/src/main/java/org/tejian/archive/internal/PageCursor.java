package org.tejian.archive.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.RegistrationCode;
import org.tejian.refusal.Refusal;

/**
 * Where a page ended: the last registration code, tied to the query it belongs to. It opens nothing: the scope is applied
 * at every page anew.
 */
final class PageCursor {

    private static final int MARK = 8;

    private PageCursor() {}

    static String after(RegistrationCode last, DeviceQuery query) {
        byte[] text = (mark(query) + last.value()).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** @throws Refusal {@link ArchiveError#CURSOR_INVALID} when it is malformed or of another query */
    static String code(String cursor, DeviceQuery query) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (!text.startsWith(mark(query))) {
                throw new Refusal(ArchiveError.CURSOR_INVALID);
            }
            return new RegistrationCode(text.substring(MARK)).value();
        } catch (IllegalArgumentException e) {
            throw new Refusal(e, ArchiveError.CURSOR_INVALID);
        }
    }

    private static String mark(DeviceQuery query) {
        String filters = String.join(
                "\n",
                query.text(),
                query.states().stream().sorted().toList().toString(),
                query.cataloguePrefix(),
                query.region().toString(),
                query.dueBefore().toString(),
                query.dueAfter().toString(),
                query.asOf().toString());
        return HexFormat.of().formatHex(sha256(filters)).substring(0, MARK);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
