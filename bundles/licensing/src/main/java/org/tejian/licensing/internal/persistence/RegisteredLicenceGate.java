package org.tejian.licensing.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.internal.GateRuling;
import org.tejian.licensing.internal.HeldLicence;
import org.tejian.licensing.internal.MakerRuling;
import org.tejian.licensing.internal.StoredRules;

/** The gate on the licences as they are registered at the moment of the question. */
@Component
public final class RegisteredLicenceGate implements LicenceGate {

    private static final int NAMESAKES = 100;

    private final LicenceStore store;
    private final Organisations organisations;
    private final GateRuling ruling;
    private final MakerRuling makerRuling;

    @Activate
    public RegisteredLicenceGate(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=licensing)") JpaTemplate jpa,
            @Reference Organisations organisations,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this.store = new LicenceStore(transactions, jpa);
        this.organisations = organisations;
        this.ruling = new GateRuling(StoredRules.load(transactions));
        this.makerRuling = new MakerRuling(ruling);
    }

    @Override
    public GateDecision decide(UUID unitId, Job job) {
        return ruling.decide(store.of(List.of(unitId)), job);
    }

    @Override
    public GateDecision decideMaker(
            String makerName, Optional<String> licenceNumber, String catalogueCode, LocalDate madeOn) {
        return decideMaker(makerName, licenceNumber, catalogueCode, Map.of(), madeOn);
    }

    @Override
    public GateDecision decideMaker(
            String makerName,
            Optional<String> licenceNumber,
            String catalogueCode,
            Map<String, Object> parameters,
            LocalDate madeOn) {
        Optional<HeldLicence> named = licenceNumber.map(String::strip).flatMap(store::findByNumber);
        if (named.isPresent()) {
            String holder =
                    organisations.require(named.get().licence().unitId()).name();
            return holder.equals(makerName.strip())
                    ? makerRuling.decide(List.of(named.get()), catalogueCode, parameters, madeOn)
                    : MakerRuling.otherHolder(named.get().licence().number(), holder);
        }
        List<HeldLicence> known = manufacturing(makerName.strip());
        return known.isEmpty()
                ? MakerRuling.unknown(makerName.strip())
                : makerRuling.decide(known, catalogueCode, parameters, madeOn);
    }

    @Override
    public boolean shielded(UUID unitId, LocalDate day) {
        List<HeldLicence> licences = store.of(List.of(unitId));
        return !licences.isEmpty() && licences.stream().noneMatch(held -> held.passesOn(day));
    }

    private List<HeldLicence> manufacturing(String makerName) {
        if (makerName.isEmpty()) {
            return List.of();
        }
        List<UUID> units = organisations.search(makerName, Optional.of(OrganisationKind.UNIT), NAMESAKES).stream()
                .filter(unit -> unit.name().equals(makerName))
                .map(Organisation::id)
                .toList();
        return store.of(units).stream()
                .filter(held -> held.licence().items().stream()
                        .anyMatch(item -> item.activities().contains(Activity.MANUFACTURE)))
                .toList();
    }
}
