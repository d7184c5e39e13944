package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.InvalidDefinitionException;
import org.tejian.inspection.spi.InvalidDefinitionException.Problem;
import org.tejian.inspection.spi.internal.yaml.Place;

/** Gathers everything wrong with a definition, so that its author sees all of it at once. */
final class Problems {

    private static final int MOST = 50;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Place> marks = new HashMap<>();

    /** Remembers where something stands, so that later checks can name the place. */
    void mark(String what, Place place) {
        marks.putIfAbsent(what, place);
    }

    /** A problem of something that was marked, for example {@code item 2.1}. */
    void about(String what, String advice) {
        Place place = marks.get(what);
        add(place == null ? what : place + " (" + what + ")", advice);
    }

    void add(Place place, String advice) {
        add(place.toString(), advice);
    }

    void add(String place, String advice) {
        if (found.size() < MOST) {
            found.add(new Problem(place, advice));
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDefinitionException(found);
        }
    }
}
