package org.tejian.directory;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;

/**
 * Takes many units and people in at once, set-based and in the caller's transaction, under the rules of
 * {@link Organisations}; and finds many at once. Every row is checked first; then {@code decision} sees the outcome and
 * says whether the good rows are written.
 */
public interface OrganisationIntake {

    /**
     * Takes units in. A unit is known by its credit code, one without by name and region. Of a known one the businesses
     * are joined, address and telephone updated when given; another name or region for the same credit code is refused.
     * A wrong check character of a credit code refuses the row.
     *
     * @param rows read once, in order
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#ROLE_FORBIDS}
     */
    IntakeResult units(Caller caller, Iterator<IntakeRow<Organisation>> rows, Predicate<IntakeResult> decision);

    /**
     * Enters people who are known to be new.
     *
     * @throws org.tejian.refusal.Refusal as {@link Organisations#addPerson}, for the first person it concerns
     */
    void people(Caller caller, Collection<Person> people);

    /** The organisations with these identifiers. */
    Map<UUID, Organisation> byId(Collection<UUID> ids);

    /**
     * The organisations that these texts name, each a credit code or a full name; a text that names none is left out, a
     * name may belong to several.
     */
    Map<String, List<Organisation>> named(Collection<String> references);

    /**
     * Units whose name contains {@code text}, by name and identifier.
     *
     * @param text at least one character; no character of it is a wildcard
     * @param after the last unit of the page before
     * @param limit how many at most, at least 1
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#SEARCH_TEXT_MISSING} when {@code text} is blank
     */
    List<Organisation> unitsNamed(String text, Optional<UUID> after, int limit);

    /**
     * Hands over the people whom the caller sees: those of the own organisation, and a regulator those of every
     * organisation in the area; by organisation and name.
     *
     * @return how many there were
     */
    long forEachPerson(Caller caller, Consumer<Person> consumer);

    /** The people of these organisations, by organisation. */
    Map<UUID, List<Person>> peopleOf(Collection<UUID> organisations);
}
