package org.tejian.web.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * One file of the pages, ready to be sent.
 *
 * @param contentType MIME type with its character set
 * @param tag digest of the content, the middle of its ETag
 * @param plain the bytes
 * @param gzip the same, compressed when the pages were built; empty for files that do not shrink
 * @param hashedName the name holds a digest of the content, so a browser may keep the file for ever
 */
record PageFile(String contentType, String tag, byte[] plain, Optional<byte[]> gzip, boolean hashedName) {

    private static final int TAG_CHARACTERS = 20;

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "json", "application/json;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    static PageFile of(String path, byte[] plain, Optional<byte[]> gzip) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return new PageFile(
                CONTENT_TYPES.getOrDefault(extension, "application/octet-stream"),
                digest(plain),
                plain,
                gzip,
                path.startsWith("/assets/"));
    }

    /** The ETag; the compressed form is another representation and has its own. */
    String entityTag(boolean compressed) {
        return '"' + tag + (compressed ? "-gzip" : "") + '"';
    }

    private static String digest(byte[] content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(sha256).substring(0, TAG_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A short text, for what is not there. */
    static byte[] text(String sentence) {
        return sentence.getBytes(StandardCharsets.UTF_8);
    }
}
