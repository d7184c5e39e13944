package org.tejian.rest.internal.resource;

import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.Reason;

/** Reasons as clients give them. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    /** @throws Refusal {@code FIELD_INVALID} when there is none, or too much of it */
    static String read(Reason wire) {
        FieldReader fields = new FieldReader();
        var reason = fields.text("reason", wire.reason(), LONGEST);
        fields.complete();
        return reason.get();
    }
}
