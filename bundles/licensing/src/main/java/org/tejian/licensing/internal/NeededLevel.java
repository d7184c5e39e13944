package org.tejian.licensing.internal;

import java.util.List;

/**
 * The level that a job needs.
 *
 * @param kind whether there is one
 * @param level its name; empty unless {@link Kind#NAMED}
 * @param missing parameters that would decide it and are not given, so that the highest level is asked for
 * @param unconfirmed whether the bounds are not checked against the regulation's text
 */
record NeededLevel(Kind kind, String level, List<String> missing, boolean unconfirmed) {

    /** What a table of levels can say. */
    enum Kind {
        /** This kind of equipment has no levels. */
        NONE,
        /** It has levels, and the parameters tell which. */
        NAMED,
        /** It has levels whose bounds the platform does not know: a clerk decides. */
        BY_HAND
    }

    static final NeededLevel NOTHING = new NeededLevel(Kind.NONE, "", List.of(), false);
}
