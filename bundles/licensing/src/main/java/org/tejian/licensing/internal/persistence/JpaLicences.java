package org.tejian.licensing.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.Licences;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.HeldLicence;
import org.tejian.licensing.internal.HeldLicence.Period;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.licensing.internal.ValidityPeriods;
import org.tejian.refusal.Refusal;

/** The register of licences in the schema {@code licensing}. */
@Component
public final class JpaLicences implements Licences {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 100;

    private final Transactions transactions;
    private final LicenceStore store;
    private final EventLog log;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public JpaLicences(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=licensing)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this(transactions, jpa, log, organisations, Clock.system(CHINA));
    }

    JpaLicences(Transactions transactions, JpaTemplate jpa, EventLog log, Organisations organisations, Clock clock) {
        this.transactions = transactions;
        this.store = new LicenceStore(transactions, jpa);
        this.log = log;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Licence enter(Caller caller, Licence licence) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        refuseEmptyScope(licence);
        return transactions.required(() -> {
            Organisation unit = organisations.require(licence.unitId());
            refuseTaken(licence.number());
            store.persist(new LicenceEntity(licence, LocalDate.now(clock)));
            log.append(caller.actor(role), LicenceEvents.entered(licence, unit));
            return licence;
        });
    }

    @Override
    public Licence renew(Caller caller, UUID licenceId, LocalDate issuedOn, LocalDate validUntil) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        return transactions.required(() -> {
            Period added = store.change(licenceId, entity -> {
                refuseGoneForGood(entity.licence());
                Period period = ValidityPeriods.renewal(entity.periods(), issuedOn, validUntil);
                entity.add(period);
                return period;
            });
            log.append(caller.actor(role), LicenceEvents.renewed(licenceId, added));
            return require(licenceId);
        });
    }

    @Override
    public Licence withdraw(Caller caller, UUID licenceId, Optional<LicenceStatus> status, String reason) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        if (reason.isBlank()) {
            throw new Refusal(LicensingError.LICENCE_REASON_NEEDED);
        }
        return transactions.required(() -> {
            Optional<LicenceStatus> before = store.change(licenceId, entity -> {
                Optional<LicenceStatus> now = entity.licence().withdrawn();
                refuseImpossible(now, status);
                status.ifPresentOrElse(
                        wanted -> entity.withdraw(wanted, LocalDate.now(clock), reason.strip()), entity::restore);
                return now;
            });
            log.append(caller.actor(role), LicenceEvents.decided(licenceId, before, status, reason.strip()));
            return require(licenceId);
        });
    }

    @Override
    public Optional<Licence> find(UUID licenceId) {
        return store.find(licenceId);
    }

    @Override
    public List<Licence> ofUnit(UUID unitId) {
        return store.of(List.of(unitId)).stream().map(HeldLicence::licence).toList();
    }

    @Override
    public List<Licence> search(String unitName, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " licences can be asked for, not " + limit);
        }
        List<UUID> units = organisations.search(unitName, Optional.of(OrganisationKind.UNIT), MOST).stream()
                .map(Organisation::id)
                .toList();
        Map<UUID, List<Licence>> byUnit =
                store.of(units).stream().map(HeldLicence::licence).collect(Collectors.groupingBy(Licence::unitId));
        return units.stream()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .limit(limit)
                .toList();
    }

    private Licence require(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(LicensingError.LICENCE_UNKNOWN, id.toString()));
    }

    /** The lock makes whoever enters the same number at the same moment wait, and see the first one's licence. */
    private void refuseTaken(String number) {
        transactions.lock("licensing.licence:" + number);
        if (store.findByNumber(number).isPresent()) {
            throw new Refusal(LicensingError.LICENCE_NUMBER_TAKEN, number);
        }
    }

    private void refuseGoneForGood(Licence licence) {
        Optional<LicensingError> gone = licence.withdrawn().flatMap(status -> switch (status) {
            case REVOKED -> Optional.of(LicensingError.LICENCE_REVOKED);
            case CANCELLED -> Optional.of(LicensingError.LICENCE_CANCELLED);
            default -> Optional.<LicensingError>empty();
        });
        if (gone.isPresent()) {
            String unit = organisations.require(licence.unitId()).name();
            throw new Refusal(gone.get(), unit, licence.number(), licence.number());
        }
    }

    private static void refuseImpossible(Optional<LicenceStatus> now, Optional<LicenceStatus> wanted) {
        boolean possible = wanted.map(status -> switch (status) {
                    case SUSPENDED -> now.isEmpty();
                    case REVOKED, CANCELLED -> now.isEmpty() || now.get() == LicenceStatus.SUSPENDED;
                    case VALID, EXPIRING, EXPIRED -> false;
                })
                .orElseGet(() ->
                        now.filter(status -> status == LicenceStatus.SUSPENDED).isPresent());
        if (!possible) {
            throw new Refusal(
                    LicensingError.LICENCE_DECISION,
                    now.map(LicenceStatus::zh).orElse("未暂停"),
                    now.map(LicenceStatus::en).orElse("not withdrawn"));
        }
    }

    private static void refuseEmptyScope(Licence licence) {
        boolean whole = licence.items().stream()
                .allMatch(item -> !item.activities().isEmpty()
                        && !item.catalogueCodes().isEmpty()
                        && item.catalogueCodes().stream().allMatch(code -> code.matches("[0-9A-Z]{4}")));
        if (licence.items().isEmpty() || !whole) {
            throw new Refusal(LicensingError.LICENCE_SCOPE_EMPTY);
        }
    }
}
