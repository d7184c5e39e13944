package org.tejian.licensing;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.directory.Caller;

/**
 * Takes many licences and certificates of persons in at once, set-based and in the caller's transaction, and finds those
 * of many units. Every row is checked first; then {@code decision} sees the outcome and says whether the good rows are
 * written. The province's licence desk; system administrators for the first load.
 */
public interface LicenceIntake {

    /**
     * Takes licences in, known by their numbers. A known one with other values is refused: it changes by renewal or
     * decision.
     *
     * @param rows read once, in order
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS}
     */
    IntakeResult licences(Caller caller, Iterator<IntakeRow<Licence>> rows, Predicate<IntakeResult> decision);

    /**
     * Takes people with their certificates in. A person is known by name within the unit and entered when new; a
     * certificate by person, number and item. A known one with other values is refused.
     *
     * @param rows read once, in order
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS}
     */
    IntakeResult certificates(
            Caller caller, Iterator<IntakeRow<HeldCertificate>> rows, Predicate<IntakeResult> decision);

    /** The licences of these units, newest first; units without one are left out. */
    Map<UUID, List<Licence>> ofUnits(Collection<UUID> units);

    /** The certificates of these people, the one that ends last first. */
    Map<UUID, List<PersonCertificate>> ofPeople(Collection<UUID> people);

    /** Hands over every licence in the register, by number; the register is public. The number of them is returned. */
    long forEach(Consumer<Licence> consumer);
}
