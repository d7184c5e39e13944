package org.tejian.archive.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.NewDevice;
import org.tejian.archive.internal.ChangedDevice;
import org.tejian.archive.internal.DeviceHistory;
import org.tejian.archive.internal.DeviceHistory.Opening;
import org.tejian.archive.internal.DeviceJson;
import org.tejian.archive.internal.DeviceLifeCycle;
import org.tejian.archive.internal.DeviceLifeCycle.Step;
import org.tejian.archive.internal.DeviceReader;
import org.tejian.archive.internal.DeviceValues;
import org.tejian.archive.internal.DeviceValues.Difference;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Matter;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.refusal.Refusal;

/**
 * Writes devices inside the caller's transaction: the row, the period that begins with the change, and one event. The row
 * of a device that changes is locked first, so that two changes come one after the other.
 */
final class DeviceWriter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final Set<DeviceState> ON_THE_WAY = EnumSet.of(DeviceState.MOVING_OUT, DeviceState.DISMANTLED);

    private final Transactions transactions;
    private final JpaTemplate jpa;
    private final DeviceReader reader;
    private final DeviceHistory history;
    private final EventLog log;
    private final EntryRules rules;
    private final Clock clock;

    DeviceWriter(
            Transactions transactions,
            JpaTemplate jpa,
            DeviceReader reader,
            DeviceHistory history,
            EventLog log,
            EntryRules rules,
            Clock clock) {
        this.transactions = transactions;
        this.jpa = jpa;
        this.reader = reader;
        this.history = history;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    Device enter(Caller caller, Role role, NewDevice entry, DeviceState state, String finding) {
        rules.refuseUnknownCatalogueCode(entry);
        String useUnitName = rules.useUnit(entry).name();
        Stream.concat(Stream.of(entry.registrationCode().value()), entry.deviceCode().map(DeviceCode::value).stream())
                .sorted()
                .forEach(this::refuseTaken);
        Device device = entered(entry, state);
        inJpa(em -> {
            em.persist(new DeviceEntity(device, useUnitName, now()));
            em.flush();
            return Boolean.TRUE;
        });
        Map<String, Object> values = DeviceValues.of(device);
        Actor actor = caller.actor(role);
        history.turn(device.id(), new Opening(Optional.empty(), Optional.empty(), actor, values, finding));
        String type = state == DeviceState.FOUND_UNREGISTERED ? "archive.device.found" : "archive.device.entered";
        log.append(actor, new NewEvent(type, "device", device.id(), Map.of(), values, finding));
        return written(device.id());
    }

    Device apply(Caller caller, Role role, UUID id, DeviceEvent event, DeviceChange change) {
        Optional<String> useUnitName = change.particulars().useUnitId().map(rules::useUnitName);
        Seen seen = taken(caller.scope(Matter.DEVICE), event, change);
        return change(caller, role, id, event, change.reason(), seen, useUnitName, (before, kept, begun) -> {
            LocalDate today = LocalDate.now(clock.withZone(CHINA));
            Step step = DeviceLifeCycle.step(ChangedDevice.situation(before, kept, begun, change, today), event);
            return new Outcome(ChangedDevice.after(before, step, event, change), step.kept(), step.begun());
        });
    }

    Device correct(Caller caller, Role role, UUID id, long version, DeviceCorrection correction, String reason) {
        Seen seen = each -> reader.find(caller.scope(Matter.DEVICE), each);
        return change(
                caller, role, id, DeviceEvent.CORRECTED, reason, seen, Optional.empty(), (before, kept, begun) -> {
                    if (before.version() != version) {
                        throw new Refusal(ArchiveError.STALE_VERSION);
                    }
                    correction.maintenanceUnitId().ifPresent(rules::requireUnit);
                    correction
                            .deviceCode()
                            .filter(code ->
                                    !before.deviceCode().filter(code::equals).isPresent())
                            .ifPresent(code -> refuseTaken(code.value()));
                    return new Outcome(ChangedDevice.corrected(before, correction), kept, begun);
                });
    }

    /** What a change makes of a device. */
    private record Outcome(Device device, Optional<DeviceState> kept, boolean begun) {}

    /** A change, given the device, the state an open alteration has kept, and whether its supervision has begun. */
    @FunctionalInterface
    private interface Change {
        Outcome of(Device before, Optional<DeviceState> kept, boolean begun);
    }

    /** How a caller finds the device that changes. */
    @FunctionalInterface
    private interface Seen {
        Optional<Device> find(UUID id);
    }

    /** A device on its way is found by the authority of the place it goes to, any other only within the scope. */
    private Seen taken(Scope scope, DeviceEvent event, DeviceChange change) {
        boolean own = event == DeviceEvent.MOVE_NOTIFIED
                && change.particulars().region().filter(scope::seesRegion).isPresent();
        return id -> {
            Optional<Device> within = reader.find(scope, id);
            return within.isPresent() || !own
                    ? within
                    : reader.findAnywhere(id).filter(device -> ON_THE_WAY.contains(device.state()));
        };
    }

    private Device change(
            Caller caller,
            Role role,
            UUID id,
            DeviceEvent event,
            String reason,
            Seen seen,
            Optional<String> useUnitName,
            Change change) {
        Actor actor = caller.actor(role);
        Difference difference = inJpa(em -> {
            DeviceEntity entity = locked(em, id);
            Device before = seen.find(id).orElseThrow(() -> unknown(id));
            Outcome outcome = change.of(before, entity.keptState(), entity.alterationBegun());
            useUnitName.ifPresent(entity::nameUseUnit);
            entity.take(outcome.device(), outcome.kept(), outcome.begun(), now());
            em.flush();
            Difference changed = DeviceValues.between(before, outcome.device());
            history.turn(
                    id, new Opening(Optional.of(event), Optional.of(before.state()), actor, changed.after(), reason));
            return changed;
        });
        log.append(actor, new NewEvent(type(event), "device", id, difference.before(), difference.after(), reason));
        return written(id);
    }

    private static DeviceEntity locked(EntityManager em, UUID id) {
        DeviceEntity entity = em.find(DeviceEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null) {
            throw unknown(id);
        }
        return entity;
    }

    private Device written(UUID id) {
        return reader.findAnywhere(id).orElseThrow();
    }

    /** The lock makes whoever enters the same code at the same moment wait, and see the first one's device. */
    private void refuseTaken(String code) {
        transactions.lock("archive.device:" + code);
        if (reader.isTaken(code)) {
            throw new Refusal(ArchiveError.CODE_TAKEN, code);
        }
    }

    private <T> T inJpa(Function<EntityManager, T> work) {
        try {
            return jpa.txExpr(TransactionType.Required, work::apply);
        } catch (OptimisticLockException e) {
            throw new Refusal(e, ArchiveError.STALE_VERSION);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(ArchiveError.DEVICE_UNKNOWN, id.toString());
    }

    private static String type(DeviceEvent event) {
        return "archive.device." + event.en().replace(' ', '-');
    }

    private static Device entered(NewDevice entry, DeviceState state) {
        return new Device(
                TimeOrderedId.next(),
                1,
                entry.registrationCode(),
                entry.deviceCode(),
                Optional.empty(),
                entry.catalogueCode(),
                entry.name(),
                entry.internalNumber(),
                entry.region(),
                entry.place(),
                entry.useUnitId(),
                entry.constructionUnitId(),
                entry.maintenanceUnitId(),
                entry.manufacturer(),
                entry.model(),
                entry.productNumber(),
                entry.manufacturedOn(),
                DeviceJson.normal(entry.parameters()),
                state,
                Optional.empty(),
                Optional.empty());
    }
}
