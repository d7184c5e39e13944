package org.tejian.rest.internal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.RefusalKind;
import org.tejian.rest.internal.wire.Problem;
import org.tejian.rest.internal.wire.Problem.FieldProblem;

/**
 * The one place where whatever leaves a resource becomes an answer. Refusals keep their code and sentences; anything
 * unexpected is logged under an incident number and tells the client nothing else.
 */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    /** Media type of RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final String RETRY_SECONDS = "5";

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = refusal(thrown);
        if (refusal == null) {
            return thrown instanceof WebApplicationException web ? ofWeb(web) : incident(thrown);
        }
        return answer(refusal);
    }

    private static @org.jspecify.annotations.Nullable Refusal refusal(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
            if (each instanceof JsonProcessingException json) {
                return JsonProblems.refusal(json);
            }
        }
        return null;
    }

    private static Response ofWeb(WebApplicationException thrown) {
        return switch (thrown.getResponse().getStatus()) {
            case 404 -> answer(new Refusal(RestError.PATH_UNKNOWN));
            case 405 -> answer(new Refusal(RestError.METHOD_NOT_ALLOWED));
            case 406 -> answer(new Refusal(RestError.NOT_ACCEPTABLE));
            case 415 -> answer(new Refusal(RestError.MEDIA_TYPE_UNSUPPORTED));
            case 400 -> answer(new Refusal(RestError.REQUEST_ILLEGAL));
            default -> incident(thrown);
        };
    }

    private static Response answer(Refusal refusal) {
        if (refusal.code().kind() == RefusalKind.UNAVAILABLE) {
            LOG.info("not served: {}", refusal.getMessage());
        }
        return response(refusal, Optional.empty());
    }

    private static Response incident(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {} at {}", incident, path(), thrown);
        return response(new Refusal(RestError.INTERNAL, incident), Optional.of(incident));
    }

    private static Response response(Refusal refusal, Optional<String> incident) {
        int status = Statuses.of(refusal.code());
        List<FieldProblem> errors = refusal.details().stream()
                .map(detail -> new FieldProblem(detail.field(), detail.zh(), detail.en()))
                .toList();
        String code = refusal.code().name();
        Problem problem = new Problem(
                "urn:tejian:error:" + code, refusal.zh(), refusal.en(), status, code, path(), incident, errors);
        Response.ResponseBuilder answer =
                Response.status(status).type(PROBLEM_JSON).entity(problem);
        if (status == 503 || status == 429) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        return answer.build();
    }

    private static String path() {
        Message message = JAXRSUtils.getCurrentMessage();
        Object uri = message == null ? null : message.get(Message.REQUEST_URI);
        return uri == null ? "" : uri.toString();
    }
}
