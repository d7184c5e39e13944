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
import org.tejian.directory.DeadlineTerms;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.directory.WorkingCalendar;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceFile;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.Licences;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.RenewalKind;
import org.tejian.licensing.internal.GateRuling;
import org.tejian.licensing.internal.HeldLicence;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.licensing.internal.LicenceRules;
import org.tejian.licensing.internal.ValidityPeriods;
import org.tejian.refusal.Refusal;

/** The register of licences in the schema {@code licensing}. */
@Component
public final class JpaLicences implements Licences {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 100;
    private static final int LARGEST_PAGE = 200;

    private final Transactions transactions;
    private final LicenceStore store;
    private final EventLog log;
    private final Organisations organisations;
    private final DeadlineTerms terms;
    private final WorkingCalendar calendar;
    private final LicenceRows rows;
    private final Shields shields;
    private final Clock clock;

    @Activate
    public JpaLicences(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=licensing)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference DeadlineTerms terms,
            @Reference WorkingCalendar calendar,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this(transactions, jpa, log, organisations, terms, calendar, Clock.system(CHINA));
    }

    JpaLicences(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Organisations organisations,
            DeadlineTerms terms,
            WorkingCalendar calendar,
            Clock clock) {
        this.transactions = transactions;
        this.store = new LicenceStore(transactions, jpa);
        this.log = log;
        this.organisations = organisations;
        this.terms = terms;
        this.calendar = calendar;
        this.rows = new LicenceRows(transactions);
        this.shields = new Shields(transactions, log);
        this.clock = clock;
    }

    @Override
    public Licence enter(Caller caller, Licence licence) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        LicenceRules.refuseEmptyScope(licence.items());
        ValidityPeriods.refuseImpossible(licence.validFrom(), licence.validUntil());
        return transactions.required(() -> {
            Organisation unit = organisations.require(licence.unitId());
            store.refuseTaken(licence.number());
            store.persist(new LicenceEntity(licence, unit.region(), LocalDate.now(clock)));
            return changed(caller, role, LicenceEvents.entered(licence, unit), licence.id());
        });
    }

    @Override
    public Licence renew(Caller caller, UUID licenceId, RenewalKind kind, LocalDate issuedOn, LocalDate validUntil) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        return transactions.required(() -> {
            LicencePeriod added = store.change(licenceId, entity -> {
                refuseGoneForGood(entity.licence());
                LocalDate earliest = terms.require("D17A").due(entity.content().validUntil(), calendar);
                LicencePeriod period = ValidityPeriods.renewal(entity.periods(), kind, issuedOn, validUntil, earliest);
                entity.add(period);
                return period;
            });
            return changed(caller, role, LicenceEvents.prolonged(licenceId, added, ""), licenceId);
        });
    }

    @Override
    public Licence extend(Caller caller, UUID licenceId, LocalDate validUntil, String reason) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        refuseNoReason(reason);
        LocalDate today = LocalDate.now(clock);
        return transactions.required(() -> {
            LicencePeriod added = store.change(licenceId, entity -> {
                refuseNotValid(entity.held(), today);
                LicencePeriod period = ValidityPeriods.extension(entity.periods(), today, validUntil);
                entity.add(period);
                return period;
            });
            return changed(caller, role, LicenceEvents.prolonged(licenceId, added, reason.strip()), licenceId);
        });
    }

    @Override
    public Licence withdraw(Caller caller, UUID licenceId, Optional<LicenceStatus> status, String reason) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        refuseNoReason(reason);
        return transactions.required(() -> {
            Optional<LicenceStatus> before = store.change(licenceId, entity -> {
                Optional<LicenceStatus> now = entity.licence().withdrawn();
                LicenceRules.refuseImpossible(now, status);
                status.ifPresentOrElse(
                        wanted -> entity.withdraw(wanted, LocalDate.now(clock), reason.strip()), entity::restore);
                return now;
            });
            return changed(caller, role, LicenceEvents.decided(licenceId, before, status, reason.strip()), licenceId);
        });
    }

    @Override
    public LicenceFile file(Caller caller, UUID licenceId) {
        return transactions.required(() -> store.look(licenceId, entity -> entity)
                .filter(entity -> LicenceScope.sees(LicenceScope.of(caller), entity))
                .map(entity -> new LicenceFile(
                        entity.licence(),
                        entity.version(),
                        entity.periods(),
                        entity.withdrawnOn(),
                        entity.withdrawnReason(),
                        store.corrections(licenceId)))
                .orElseThrow(() -> new Refusal(LicensingError.LICENCE_UNKNOWN, licenceId.toString())));
    }

    @Override
    public List<Licence> register(Caller caller, LicenceQuery query, Optional<UUID> after, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " rows, not " + limit);
        }
        Optional<List<UUID>> units =
                query.unitName().isEmpty() ? Optional.empty() : Optional.of(unitsNamed(query.unitName()));
        return transactions.required(() ->
                store.all(rows.register(LicenceScope.of(caller), query, units, after, limit, LocalDate.now(clock))));
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
        List<UUID> units = unitsNamed(unitName);
        Map<UUID, List<Licence>> byUnit =
                store.of(units).stream().map(HeldLicence::licence).collect(Collectors.groupingBy(Licence::unitId));
        return units.stream()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .limit(limit)
                .toList();
    }

    private List<UUID> unitsNamed(String text) {
        return organisations.search(text, Optional.of(OrganisationKind.UNIT), MOST).stream()
                .map(Organisation::id)
                .toList();
    }

    private Licence changed(Caller caller, Role role, NewEvent event, UUID licenceId) {
        log.append(caller.actor(role), event);
        Licence licence = require(licenceId);
        shields.refresh(caller.actor(role), licence.unitId(), LocalDate.now(clock));
        return licence;
    }

    private Licence require(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(LicensingError.LICENCE_UNKNOWN, id.toString()));
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

    private void refuseNotValid(HeldLicence held, LocalDate today) {
        if (!held.passesOn(today)) {
            GateDecision decision = GateRuling.closedOn(held, today);
            throw new Refusal(
                    decision.refusal().orElseThrow(),
                    organisations.require(held.licence().unitId()).name(),
                    decision.reasonZh(),
                    decision.reasonEn());
        }
    }

    private static void refuseNoReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal(LicensingError.LICENCE_REASON_NEEDED);
        }
    }
}
