package org.tejian.rest.internal.filter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of a request, read once.
 *
 * @param bytes what was sent; empty when nothing was
 */
record RequestBody(byte[] bytes) {

    static final RequestBody NONE = new RequestBody(new byte[0]);

    /** SHA-256 over the request line and the body: two requests with the same digest ask for the same thing. */
    String digest(String method, String path) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((method + " " + path + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
