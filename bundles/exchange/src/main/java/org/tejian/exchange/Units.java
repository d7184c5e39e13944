package org.tejian.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tejian.directory.Caller;

/** Units at a glance: what the registers together say about a unit. */
public interface Units {

    /**
     * Units whose name contains the text, by name, each with its devices, licences and people as far as the caller sees
     * them: the province and agencies all, prefectures and counties those with a place in their area or devices there,
     * units themselves.
     *
     * @param text at least one character of the name
     * @param after the last unit of the page before; a unit that is not known ends the list
     * @param limit how many at most, 1 to 200
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#SEARCH_TEXT_MISSING}
     */
    List<UnitGlance> named(Caller caller, String text, Optional<UUID> after, int limit);

    /**
     * One unit that the caller sees.
     *
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ORGANISATION_UNKNOWN}
     */
    UnitGlance require(Caller caller, UUID unitId);

    /**
     * Hands over all that {@link #named} would list, in the same order, without holding them all.
     *
     * @return how many there were
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#SEARCH_TEXT_MISSING}
     */
    long forEach(Caller caller, String text, Consumer<UnitGlance> consumer);
}
