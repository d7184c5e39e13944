package org.tejian.soap.internal.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;

/** HTTP Basic (RFC 7617) with UTF-8. */
final class BasicCredentials {

    private static final String SCHEME = "basic ";
    private static final int LONGEST = 2_000;

    private BasicCredentials() {}

    /** @throws Refusal {@link SoapError#CREDENTIALS_ILLEGAL} */
    static Optional<Credentials> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.length() > LONGEST || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        String pair = decoded(header.substring(SCHEME.length()).strip());
        int colon = pair.indexOf(':');
        if (colon < 1) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        return Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new Refusal(e, SoapError.CREDENTIALS_ILLEGAL);
        }
    }
}
