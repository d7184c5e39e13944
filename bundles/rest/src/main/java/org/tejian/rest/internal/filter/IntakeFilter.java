package org.tejian.rest.internal.filter;

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

/** Before anything else: no characters in the address that no field may hold. */
@PreMatching
public final class IntakeFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        checkAddress(request);
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
}
