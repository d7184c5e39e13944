package org.tejian.exchange;

import java.util.List;
import org.tejian.directory.Caller;

/** Units at a glance: what the registers together say about a unit. */
public interface Units {

    /**
     * Units whose name contains the text, by name, each with its devices, licences and people as far as the caller sees
     * them: regulators those with a place in their area or devices there, agencies all, units themselves.
     *
     * @param text at least one character of the name
     * @param limit how many at most, 1 to 100
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#SEARCH_TEXT_MISSING}
     */
    List<UnitGlance> named(Caller caller, String text, int limit);
}
