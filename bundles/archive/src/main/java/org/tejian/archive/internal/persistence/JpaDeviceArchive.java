package org.tejian.archive.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Catalogue;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DevicePage;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.archive.NewDevice;
import org.tejian.archive.PublicDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.archive.StateSince;
import org.tejian.archive.internal.DeviceHistory;
import org.tejian.archive.internal.DeviceReader;
import org.tejian.archive.internal.PublicFacts;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Matter;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;

/** The archive in the schema {@code archive}: written through JPA, read and searched by SQL. */
@Component
public final class JpaDeviceArchive implements DeviceArchive {

    private static final int MOST = 1000;

    private final Transactions transactions;
    private final DeviceReader reader;
    private final DeviceHistory history;
    private final DeviceWriter writer;
    private final PublicFacts publicFacts;

    @Activate
    public JpaDeviceArchive(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=archive)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Catalogue catalogue,
            @Reference Organisations organisations,
            @Reference(target = "(schema=archive)") MigratedSchema schema) {
        this(transactions, jpa, log, catalogue, organisations, Clock.systemUTC());
    }

    JpaDeviceArchive(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Catalogue catalogue,
            Organisations organisations,
            Clock clock) {
        this.transactions = transactions;
        this.reader = new DeviceReader(transactions);
        this.history = new DeviceHistory(transactions);
        this.writer = new DeviceWriter(
                transactions, jpa, reader, history, log, new EntryRules(catalogue, organisations), clock);
        this.publicFacts = new PublicFacts(reader, organisations);
    }

    @Override
    public Device enter(Caller caller, Role acting, NewDevice device) {
        Role role = caller.require(acting);
        return transactions.required(() -> writer.enter(caller, role, device, DeviceState.NOTIFIED, ""));
    }

    @Override
    public Device enterFound(Caller caller, Role acting, NewDevice device, String finding) {
        Role role = caller.require(acting);
        return transactions.required(
                () -> writer.enter(caller, role, device, DeviceState.FOUND_UNREGISTERED, finding.strip()));
    }

    @Override
    public Device apply(Caller caller, Role acting, UUID deviceId, DeviceEvent event, DeviceChange change) {
        Role role = caller.require(acting);
        return transactions.required(() -> writer.apply(caller, role, deviceId, event, change));
    }

    @Override
    public Device correct(Caller caller, UUID deviceId, long version, DeviceCorrection correction, String reason) {
        Role role = caller.require(Role.COUNTY_SUPERVISOR, Role.PROVINCE_SUPERVISOR);
        if (reason.isBlank()) {
            throw new Refusal(ArchiveError.CORRECTION_REASON_NEEDED);
        }
        return transactions.required(() -> writer.correct(caller, role, deviceId, version, correction, reason.strip()));
    }

    @Override
    public Optional<Device> find(Caller caller, UUID deviceId) {
        return reader.find(caller.scope(Matter.DEVICE), deviceId);
    }

    @Override
    public Device require(Caller caller, UUID deviceId) {
        return find(caller, deviceId).orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, deviceId.toString()));
    }

    @Override
    public Optional<Device> findByNumber(Caller caller, String number) {
        return reader.findByNumber(caller.scope(Matter.DEVICE), number);
    }

    @Override
    public DevicePage search(Caller caller, DeviceQuery query) {
        return reader.page(caller.scope(Matter.DEVICE), query);
    }

    @Override
    public Map<DeviceState, Long> countByState(Caller caller) {
        return reader.countByState(caller.scope(Matter.DEVICE));
    }

    @Override
    public List<Device> longestIn(Caller caller, DeviceState state, int limit) {
        return reader.longestIn(caller.scope(Matter.DEVICE), state, refuseImpossible(limit));
    }

    @Override
    public List<StateSince> sinceIn(Caller caller, DeviceState state, int limit) {
        return reader.sinceIn(caller.scope(Matter.DEVICE), state, refuseImpossible(limit));
    }

    @Override
    public List<Device> dueBy(Caller caller, LocalDate day, int limit) {
        return reader.dueBy(caller.scope(Matter.DEVICE), day, refuseImpossible(limit));
    }

    private static int refuseImpossible(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " devices can be asked for, not " + limit);
        }
        return limit;
    }

    @Override
    public Optional<Device> asOf(Caller caller, UUID deviceId, Instant moment) {
        return reader.asOf(caller.scope(Matter.DEVICE), deviceId, moment);
    }

    @Override
    public List<HistoryEntry> history(Caller caller, UUID deviceId) {
        require(caller, deviceId);
        return history.of(deviceId);
    }

    @Override
    public Optional<PublicDevice> publicFacts(RegistrationCode code) {
        return publicFacts.of(code);
    }

    @Override
    public Optional<PublicDevice> publicFacts(UUID deviceId) {
        return publicFacts.of(deviceId);
    }
}
