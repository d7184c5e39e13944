package org.tejian.licensing.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceCorrection.State;
import org.tejian.licensing.LicenceCorrections;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.licensing.internal.LicenceRules;
import org.tejian.licensing.internal.Opening;
import org.tejian.licensing.internal.ValidityPeriods;
import org.tejian.refusal.Refusal;

/** Corrections of licences in the schema {@code licensing}. */
@Component
public final class JpaLicenceCorrections implements LicenceCorrections {

    private static final Role CLERK = Role.PROVINCE_LICENCE_CLERK;
    private static final int LARGEST_PAGE = 200;

    private final Transactions transactions;
    private final LicenceStore store;
    private final EventLog log;
    private final Shields shields;
    private final Clock clock;

    @Activate
    public JpaLicenceCorrections(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=licensing)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this(transactions, jpa, log, Clock.system(JpaLicences.CHINA));
    }

    JpaLicenceCorrections(Transactions transactions, JpaTemplate jpa, EventLog log, Clock clock) {
        this.transactions = transactions;
        this.store = new LicenceStore(transactions, jpa);
        this.log = log;
        this.shields = new Shields(transactions, log);
        this.clock = clock;
    }

    @Override
    public LicenceCorrection propose(
            Caller caller, UUID licenceId, long version, CorrectedLicence content, String reason) {
        caller.require(CLERK);
        refuseNoReason(reason);
        LicenceRules.refuseEmptyScope(content.items());
        return transactions.required(() -> store.change(licenceId, licence -> {
            CorrectedLicence before = licence.content();
            requireVersion(licence, version);
            refuse(licence, before, content);
            boolean opens = Opening.opens(before, content);
            LicenceCorrectionEntity row = new LicenceCorrectionEntity(
                    TimeOrderedId.next(), licence, content, reason.strip(), opens, caller.person(), now());
            if (!opens) {
                row.applied(now());
            }
            store.persist(row);
            LicenceCorrection correction = row.correction();
            String happened = opens ? "correction-proposed" : "corrected";
            log.append(caller.actor(CLERK), LicenceEvents.correction(happened, correction, before, reason.strip()));
            if (!opens) {
                apply(caller, licence, content);
            }
            return correction;
        }));
    }

    @Override
    public LicenceCorrection confirm(Caller caller, UUID correctionId) {
        return decide(caller, correctionId, (licence, row) -> {
            LicenceCorrection asked = row.correction();
            if (asked.proposedBy().id().equals(caller.person().id())) {
                throw new Refusal(LicensingError.SECOND_PERSON_NEEDED);
            }
            requireVersion(licence, row.licenceVersion());
            CorrectedLicence before = licence.content();
            refuseTakenNumber(before, asked.content());
            row.decided(State.APPLIED, caller.person(), now(), "");
            log.append(caller.actor(CLERK), LicenceEvents.correction("corrected", asked, before, asked.reason()));
            apply(caller, licence, asked.content());
        });
    }

    @Override
    public LicenceCorrection reject(Caller caller, UUID correctionId, String reason) {
        refuseNoReason(reason);
        return decide(caller, correctionId, (licence, row) -> {
            row.decided(State.REJECTED, caller.person(), now(), reason.strip());
            log.append(
                    caller.actor(CLERK),
                    LicenceEvents.correction(
                            "correction-rejected", row.correction(), licence.content(), reason.strip()));
        });
    }

    @Override
    public LicenceCorrection require(Caller caller, UUID correctionId) {
        caller.require(CLERK);
        return transactions.required(() -> row(correctionId).correction());
    }

    @Override
    public List<LicenceCorrection> list(Caller caller, Set<State> states, Optional<UUID> after, int limit) {
        caller.require(CLERK);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " rows, not " + limit);
        }
        Set<State> wanted = states.isEmpty() ? EnumSet.allOf(State.class) : states;
        return store.read(em -> em
                .createQuery(
                        "select c from LicenceCorrectionEntity c where c.state in :states and c.id > :after order by c.id",
                        LicenceCorrectionEntity.class)
                .setParameter("states", wanted)
                .setParameter("after", after.map(UUID::toString).orElse(""))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(LicenceCorrectionEntity::correction)
                .toList());
    }

    /** The licence is locked before its correction, as everywhere, so that two decisions wait for each other. */
    private LicenceCorrection decide(
            Caller caller, UUID correctionId, BiConsumer<LicenceEntity, LicenceCorrectionEntity> decision) {
        caller.require(CLERK);
        return transactions.required(() -> {
            UUID licenceId = row(correctionId).correction().licenceId();
            return store.change(licenceId, licence -> {
                LicenceCorrectionEntity row = store.read(em -> {
                    LicenceCorrectionEntity found = em.find(
                            LicenceCorrectionEntity.class, correctionId.toString(), LockModeType.PESSIMISTIC_WRITE);
                    em.refresh(found);
                    return found;
                });
                State state = row.correction().state();
                if (state != State.PENDING) {
                    throw new Refusal(LicensingError.CORRECTION_DECIDED, state.zh(), state.en());
                }
                decision.accept(licence, row);
                store.flush();
                return row.correction();
            });
        });
    }

    private void apply(Caller caller, LicenceEntity licence, CorrectedLicence content) {
        licence.correct(content);
        store.flush();
        shields.refresh(caller.actor(CLERK), licence.unitId(), LocalDate.now(clock));
    }

    private void refuse(LicenceEntity licence, CorrectedLicence before, CorrectedLicence content) {
        List<LicencePeriod> periods = licence.periods();
        boolean overlaps = periods.size() > 1
                && !content.validFrom().isAfter(periods.get(periods.size() - 2).validUntil());
        if (content.validUntil().isBefore(content.validFrom()) || overlaps) {
            throw new Refusal(LicensingError.LICENCE_DATES);
        }
        ValidityPeriods.refuseImpossible(content.validFrom(), content.validUntil());
        if (content.equals(before)) {
            throw new Refusal(LicensingError.CORRECTION_EMPTY);
        }
        refuseTakenNumber(before, content);
        boolean waits = store.corrections(licence.licence().id()).stream()
                .anyMatch(correction -> correction.state() == State.PENDING);
        if (waits) {
            throw new Refusal(LicensingError.CORRECTION_WAITS, before.number());
        }
    }

    private void refuseTakenNumber(CorrectedLicence before, CorrectedLicence content) {
        if (!content.number().equals(before.number())) {
            store.refuseTaken(content.number());
        }
    }

    private LicenceCorrectionEntity row(UUID correctionId) {
        return store.read(em -> Optional.ofNullable(em.find(LicenceCorrectionEntity.class, correctionId.toString()))
                .orElseThrow(() -> new Refusal(LicensingError.CORRECTION_UNKNOWN, correctionId.toString())));
    }

    private static void requireVersion(LicenceEntity licence, long version) {
        if (licence.version() != version) {
            throw new Refusal(LicensingError.LICENCE_CHANGED, licence.licence().number());
        }
    }

    private static void refuseNoReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal(LicensingError.LICENCE_REASON_NEEDED);
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
