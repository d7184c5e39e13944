package org.tejian.rest.internal.problem;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** The HTTP status of a refusal. */
final class Statuses {

    private Statuses() {}

    static int of(ErrorCode code) {
        return code instanceof RestError error ? error.status() : of(code.kind());
    }

    private static int of(RefusalKind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE -> 422;
            case THROTTLED -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
