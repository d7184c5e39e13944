package org.tejian.rest.internal.resource;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** Files as answers: the digest is the ETag, so that a browser fetches a frozen file once. */
final class Pdf {

    static final String TYPE = "application/pdf";

    private Pdf() {}

    static Response answer(Request request, String name, byte[] file) {
        EntityTag tag = new EntityTag(digest(file));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(file, TYPE).header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                : unchanged;
        // kept by the browser alone, and asked for again each time: access may have ended
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
