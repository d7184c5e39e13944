package org.tejian.rest.internal.filter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

/**
 * The body of a request, read once.
 *
 * @param sha256 digest of what was sent
 * @param again what was sent, to be read by the resource
 */
record RequestBody(byte[] sha256, InputStream again) {

    /** When nothing was sent. */
    static RequestBody none() {
        return new RequestBody(digester().digest(), InputStream.nullInputStream());
    }

    /** Keeps it in memory. */
    static RequestBody inMemory(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return new RequestBody(digester().digest(bytes), new java.io.ByteArrayInputStream(bytes));
    }

    /** Keeps it in a temporary file that is deleted when the stream is closed, or cannot be read to its end. */
    static RequestBody onDisk(InputStream body, long most) throws IOException {
        Path file = Files.createTempFile("tejian-body", ".part");
        MessageDigest sha = digester();
        boolean complete = false;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
            copy(body, out, most);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
        return new RequestBody(sha.digest(), Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** SHA-256 over the request line and the body: two requests with the same digest ask for the same thing. */
    String digest(String method, String address) {
        MessageDigest sha = digester();
        sha.update((method + " " + address + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest(sha256));
    }

    static Refusal tooLarge(long most) {
        return new Refusal(RestError.BODY_TOO_LARGE, most);
    }

    private static void copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            size += read;
            if (size > most) {
                throw tooLarge(most);
            }
            to.write(piece, 0, read);
        }
    }

    private static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
