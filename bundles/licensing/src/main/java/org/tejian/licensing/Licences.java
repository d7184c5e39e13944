package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/** The register of licences of units, kept by the province's licence desk; anybody may query it by unit name. */
public interface Licences {

    /** Enters a licence. Province licence clerks only. */
    Licence enter(Caller caller, Licence licence);

    /** Renews: the new period follows the old one when in time, else begins on {@code issuedOn}. */
    Licence renew(Caller caller, UUID licenceId, LocalDate issuedOn, LocalDate validUntil);

    /** Suspends, revokes or cancels, with a reason; or lifts a suspension when {@code status} is empty. */
    Licence withdraw(Caller caller, UUID licenceId, Optional<LicenceStatus> status, String reason);

    Optional<Licence> find(UUID licenceId);

    /** All licences of a unit, newest first. */
    List<Licence> ofUnit(UUID unitId);
}
