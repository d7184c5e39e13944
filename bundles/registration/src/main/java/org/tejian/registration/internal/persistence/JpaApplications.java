package org.tejian.registration.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.Counters;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Matter;
import org.tejian.directory.Organisations;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.Applications;
import org.tejian.registration.DataConflict;
import org.tejian.registration.NewApplication;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;
import org.tejian.registration.internal.ApplicationFilter;
import org.tejian.registration.internal.ApplicationRules;

/** Applications in the schema {@code registration}. */
@Component
public final class JpaApplications implements Applications {

    /** From that many people on, check and decision take two (rule S3). */
    private static final int STAFF_FOR_FOUR_EYES = 3;

    private static final int MOST_MISSING = 50;
    private static final Role[] COUNTER = {Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR};

    private final Transactions transactions;
    private final ApplicationRows rows;
    private final EventLog log;
    private final Counters counters;
    private final DeviceArchive archive;
    private final Organisations organisations;
    private final ApplicationRules rules;
    private final Certificates certificates;
    private final ApplicationConflicts conflicts;
    private final Clock clock;

    @Activate
    public JpaApplications(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=registration)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Counters counters,
            @Reference DeviceArchive archive,
            @Reference Regions regions,
            @Reference Organisations organisations,
            @Reference Certificates certificates,
            @Reference(target = "(schema=registration)") MigratedSchema schema) {
        this(
                transactions,
                jpa,
                log,
                counters,
                archive,
                regions,
                organisations,
                certificates,
                Clock.system(JpaNotifications.CHINA));
    }

    JpaApplications(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Counters counters,
            DeviceArchive archive,
            Regions regions,
            Organisations organisations,
            Certificates certificates,
            Clock clock) {
        this.transactions = transactions;
        this.rows = new ApplicationRows(transactions, jpa);
        this.log = log;
        this.counters = counters;
        this.archive = archive;
        this.organisations = organisations;
        this.rules = new ApplicationRules(regions, organisations);
        this.certificates = certificates;
        this.conflicts = new ApplicationConflicts(archive, rows.conflicts());
        this.clock = clock;
    }

    @Override
    public Application file(Caller caller, NewApplication content) {
        Role role = caller.require(Role.USE_UNIT_MANAGER, Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR);
        rules.refuseDeviceList(content);
        return transactions.required(() -> {
            List<Device> devices = devices(caller, role, content);
            rules.refuseNonsense(content, devices, today());
            devices.forEach(device -> refuseUnfit(content, device));
            UUID id = TimeOrderedId.next();
            Device first = devices.get(0);
            Application filed =
                    rows.insert(new ApplicationEntity(id, number(first), content, first, Instant.now(clock)));
            devices.stream()
                    .filter(device -> !rows.name(id, device.id()))
                    .findFirst()
                    .ifPresent(device -> {
                        throw new Refusal(
                                RegistrationError.APPLICATION_OPEN,
                                device.registrationCode().value());
                    });
            log.append(caller.actor(role), ApplicationEvents.filed(filed));
            return filed;
        });
    }

    @Override
    public Application complete(Caller caller, UUID id, NewApplication content) {
        Role role = caller.require(Role.USE_UNIT_MANAGER, Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR);
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.RETURNED);
            NewApplication same = completed(before.content(), content);
            List<Device> devices = devices(caller, role, same);
            rules.refuseNonsense(same, devices, today());
            Application after = rows.change(id, row -> row.filed(same, Instant.now(clock)));
            log.append(caller.actor(role), ApplicationEvents.moved("completed", before, after, ""));
            return after;
        });
    }

    @Override
    public Application check(Caller caller, UUID id) {
        Role role = caller.require(COUNTER);
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.FILED);
            conflicts.look(caller, before);
            Application after =
                    rows.change(id, row -> row.checked(caller.person().id()));
            log.append(caller.actor(role), ApplicationEvents.moved("checked", before, after, ""));
            return after;
        });
    }

    @Override
    public Application dispute(Caller caller, UUID id, UUID deviceId, String field, String declared, String reported) {
        Role role = caller.require(COUNTER);
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.FILED, ApplicationState.CHECKED);
            conflicts.dispute(before, deviceId, field, declared, reported);
            Application after = require(caller, id);
            log.append(caller.actor(role), ApplicationEvents.disputed(after, field, declared, reported));
            return after;
        });
    }

    @Override
    public Application solve(Caller caller, UUID id, UUID conflictId, DataConflict.Solution solution, String reason) {
        Role role = caller.require(
                solution == DataConflict.Solution.DECLARED ? new Role[] {Role.COUNTY_SUPERVISOR} : COUNTER);
        requireReason(reason);
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.FILED, ApplicationState.CHECKED);
            DataConflict solved = conflicts.solve(caller, before, conflictId, solution, reason.strip());
            Application after = require(caller, id);
            log.append(caller.actor(role), ApplicationEvents.solved(after, solved, solution, reason.strip()));
            return after;
        });
    }

    @Override
    public Application sendBack(Caller caller, UUID id, List<String> missing) {
        Role role = caller.require(COUNTER);
        List<String> list = missing.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (list.isEmpty() || list.size() > MOST_MISSING) {
            throw new Refusal(RegistrationError.REASON_NEEDED);
        }
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.FILED, ApplicationState.CHECKED);
            if (!before.missing().isEmpty()) {
                throw new Refusal(RegistrationError.RETURNED_ALREADY);
            }
            Application after = rows.change(id, row -> row.returned(list));
            log.append(caller.actor(role), ApplicationEvents.moved("returned", before, after, String.join("; ", list)));
            return after;
        });
    }

    @Override
    public Application grant(Caller caller, UUID id) {
        Role role = caller.require(Role.COUNTY_SUPERVISOR);
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.CHECKED);
            refuseOnePerson(caller, before);
            long open = before.conflicts().stream().filter(DataConflict::open).count();
            if (open > 0) {
                throw new Refusal(RegistrationError.CONFLICTS_OPEN, open);
            }
            Optional<UseRegistration> registration =
                    new GrantedApplication(archive, certificates).take(caller, before, today());
            Application after = decided(caller, before, ApplicationState.GRANTED, "", registration);
            log.append(caller.actor(role), ApplicationEvents.granted(before, after, registration));
            return after;
        });
    }

    @Override
    public Application refuse(Caller caller, UUID id, String reason) {
        Role role = caller.require(Role.COUNTY_SUPERVISOR);
        requireReason(reason);
        return transactions.required(() -> {
            Application before = at(caller, id, ApplicationState.CHECKED);
            refuseOnePerson(caller, before);
            Application after = decided(caller, before, ApplicationState.REFUSED, reason.strip(), Optional.empty());
            log.append(caller.actor(role), ApplicationEvents.moved("refused", before, after, reason.strip()));
            return after;
        });
    }

    @Override
    public Application withdraw(Caller caller, UUID id, String reason) {
        Role role = caller.require(Role.USE_UNIT_MANAGER, Role.COUNTY_CLERK);
        requireReason(reason);
        return transactions.required(() -> {
            Application before =
                    at(caller, id, ApplicationState.FILED, ApplicationState.CHECKED, ApplicationState.RETURNED);
            Application after = decided(caller, before, ApplicationState.WITHDRAWN, reason.strip(), Optional.empty());
            log.append(caller.actor(role), ApplicationEvents.moved("withdrawn", before, after, reason.strip()));
            return after;
        });
    }

    @Override
    public Optional<Application> find(Caller caller, UUID id) {
        return rows.find(id).filter(found -> ApplicationFilter.sees(caller.scope(Matter.REGISTRATION), found));
    }

    @Override
    public Application require(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(() -> new Refusal(RegistrationError.APPLICATION_UNKNOWN, id.toString()));
    }

    @Override
    public List<Application> list(Caller caller, Set<ApplicationState> states, Optional<UUID> after, int limit) {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows, not " + limit);
        }
        ApplicationFilter filter = ApplicationFilter.of(caller.scope(Matter.REGISTRATION), states, after);
        return rows.list(filter.sql(), filter.arguments(), limit);
    }

    @Override
    public List<Application> onePersonDecisions(Caller caller, LocalDate day) {
        Scope scope = caller.scope(Matter.REGISTRATION);
        if (scope.kind() != Scope.Kind.PREFECTURE && scope.kind() != Scope.Kind.PROVINCE) {
            throw new Refusal(RegistrationError.LIST_ONLY_FOR_PREFECTURES);
        }
        return rows.onePersonDecisions(scope.region(), day);
    }

    private Application decided(
            Caller caller,
            Application before,
            ApplicationState outcome,
            String reason,
            Optional<UseRegistration> registration) {
        rows.close(before.id());
        return rows.change(before.id(), row -> {
            row.decided(outcome, caller.person().id(), Instant.now(clock), reason);
            registration.ifPresent(given -> row.gave(given.id()));
        });
    }

    private void refuseOnePerson(Caller caller, Application application) {
        boolean same =
                application.checkedBy().filter(caller.person().id()::equals).isPresent();
        int staff = same ? organisations.people(caller.organisation().id()).size() : 0;
        if (same && staff >= STAFF_FOR_FOUR_EYES) {
            throw new Refusal(RegistrationError.FOUR_EYES, staff);
        }
    }

    private List<Device> devices(Caller caller, Role role, NewApplication content) {
        List<Device> devices = content.deviceIds().stream()
                .map(id -> archive.require(caller, id))
                .toList();
        devices.stream()
                .filter(device -> role == Role.USE_UNIT_MANAGER
                        && !device.useUnitId().equals(caller.organisation().id()))
                .findFirst()
                .ifPresent(device -> {
                    throw new Refusal(ArchiveError.DEVICE_UNKNOWN, device.id().toString());
                });
        return devices;
    }

    private void refuseUnfit(NewApplication content, Device device) {
        Optional<UseRegistration> live =
                content.kind().registersUse() ? certificates.live(device.id()) : Optional.empty();
        if (live.isPresent()) {
            throw new Refusal(RegistrationError.REGISTERED_ALREADY, live.get().certificateNumber());
        }
        if (content.kind().from().contains(device.state())) {
            return;
        }
        if (content.kind().registersUse()) {
            throw new Refusal(
                    RegistrationError.NO_PASSED_REPORT,
                    device.state().zh(),
                    device.state().name());
        }
        throw new Refusal(
                RegistrationError.DEVICE_STATE,
                device.registrationCode().value(),
                device.state().zh(),
                content.kind().zh(),
                device.state().en(),
                content.kind().en());
    }

    private Application at(Caller caller, UUID id, ApplicationState... allowed) {
        rows.lock(id);
        Application application = require(caller, id);
        if (!Set.of(allowed).contains(application.state())) {
            throw new Refusal(
                    RegistrationError.APPLICATION_STATE,
                    application.state().zh(),
                    application.state().name());
        }
        return application;
    }

    private static NewApplication completed(NewApplication filed, NewApplication content) {
        return new NewApplication(
                filed.kind(),
                filed.deviceIds(),
                content.safetyManager(),
                content.declared(),
                content.documents(),
                content.newUseUnitId(),
                content.newRegion(),
                content.newPlace(),
                content.newParameters(),
                content.day(),
                content.reason());
    }

    private String number(Device device) {
        String county = device.region().value();
        int year = today().getYear();
        long serial = counters.next("registration:application:" + county + ":" + year);
        return String.format("D%s-%d-%05d", county, year, serial);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(JpaNotifications.CHINA));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal(RegistrationError.REASON_NEEDED);
        }
    }
}
