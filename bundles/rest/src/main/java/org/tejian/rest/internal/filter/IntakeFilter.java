package org.tejian.rest.internal.filter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.rest.internal.input.CleanText;
import org.tejian.rest.internal.problem.RestError;

/** Before anything else: no body beyond the limit, no characters in the address that no field may hold. */
@PreMatching
public final class IntakeFilter implements ContainerRequestFilter {

    /** Largest request body in bytes. */
    public static final int LARGEST_BODY = 2 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        checkAddress(request);
        if (!request.hasEntity()) {
            return;
        }
        byte[] bytes = read(request);
        CurrentRequest.message().getExchange().put(RequestBody.class, new RequestBody(bytes));
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }

    private static void checkAddress(ContainerRequestContext request) {
        List<Detail> problems = new ArrayList<>();
        for (Map.Entry<String, List<String>> each :
                request.getUriInfo().getQueryParameters().entrySet()) {
            if (!each.getValue().stream().allMatch(CleanText::isClean)) {
                problems.add(new Detail(each.getKey(), "含有控制字符。", "Contains control characters."));
            }
        }
        if (!CleanText.isClean(request.getUriInfo().getPath())) {
            throw new Refusal(RestError.PATH_UNKNOWN);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(RestError.FIELD_INVALID, problems);
        }
    }

    private static byte[] read(ContainerRequestContext request) throws IOException {
        if (request.getLength() > LARGEST_BODY) {
            throw tooLarge();
        }
        InputStream body = request.getEntityStream();
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw tooLarge();
        }
        return bytes;
    }

    private static Refusal tooLarge() {
        return new Refusal(RestError.BODY_TOO_LARGE, LARGEST_BODY);
    }
}
