package org.tejian.rest.internal.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import org.tejian.exchange.FileFormat;
import org.tejian.rest.internal.filter.BrokenAnswer;

/** Tables as answers: a name that browsers keep, and a body that is written while it is read. */
final class Files {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String FORMAT = "XLSX (when left out) or CSV";

    private Files() {}

    /** What writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static FileFormat format(@Nullable FileFormat asked) {
        return asked == null ? FileFormat.XLSX : asked;
    }

    static Response whole(String name, FileFormat format, byte[] file) {
        return answer(Response.ok(file), name, format);
    }

    static Response streamed(String name, FileFormat format, Writing writing) {
        StreamingOutput body = out -> write(writing, new Touched(out));
        return answer(Response.ok(body), name, format);
    }

    /** Before the first byte a refusal is an answer like any other; after it the answer is broken. */
    private static void write(Writing writing, Touched out) throws IOException {
        boolean whole = false;
        try {
            writing.to(out);
            whole = true;
        } finally {
            if (!whole && out.touched()) {
                BrokenAnswer.note();
            }
        }
    }

    private static Response answer(Response.ResponseBuilder answer, String name, FileFormat format) {
        String file = URLEncoder.encode(name + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return answer.type(format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"tejian." + format.extension() + "\"; filename*=UTF-8''" + file)
                .build();
    }
}
