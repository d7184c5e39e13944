package org.tejian.registration.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceState;
import org.tejian.archive.StateSince;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineSource;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.DeadlineTerms;
import org.tejian.directory.Matter;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.OpenDeadline.Subject;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.directory.WorkingCalendar;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.Applications;
import org.tejian.registration.OpenDeadlines;

/** Deadlines computed when they are asked for; none is stored, so none can be forgotten. */
@Component
public final class ComputedDeadlines implements OpenDeadlines {

    private static final int LONGEST_VIEW = 366;
    private static final int MOST = 200;

    private final Transactions transactions;
    private final DeviceArchive archive;
    private final Applications applications;
    private final DeadlineTerms terms;
    private final WorkingCalendar calendar;
    private final DeadlineRows rows;
    private final Clock clock;
    private final List<DeadlineSource> sources = new CopyOnWriteArrayList<>();

    @Activate
    public ComputedDeadlines(
            @Reference Transactions transactions,
            @Reference DeviceArchive archive,
            @Reference Applications applications,
            @Reference DeadlineTerms terms,
            @Reference WorkingCalendar calendar,
            @Reference(target = "(schema=registration)") MigratedSchema schema) {
        this(transactions, archive, applications, terms, calendar, Clock.system(JpaNotifications.CHINA));
    }

    /** Another bundle's deadlines; they come and go with it. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(DeadlineSource source) {
        sources.add(source);
    }

    void removeSource(DeadlineSource source) {
        sources.remove(source);
    }

    ComputedDeadlines(
            Transactions transactions,
            DeviceArchive archive,
            Applications applications,
            DeadlineTerms terms,
            WorkingCalendar calendar,
            Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.applications = applications;
        this.terms = terms;
        this.calendar = calendar;
        this.rows = new DeadlineRows(transactions);
        this.clock = clock;
    }

    @Override
    public List<OpenDeadline> within(Caller caller, int withinDays, int limit) {
        if (withinDays < 0 || withinDays > LONGEST_VIEW || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("0 to 366 days ahead, 1 to 200 rows");
        }
        LocalDate today = LocalDate.now(clock.withZone(JpaNotifications.CHINA));
        LocalDate until = today.plusDays(withinDays);
        return transactions.required(() -> {
            Map<String, DeadlineTerm> table =
                    terms.all().stream().collect(Collectors.toMap(DeadlineTerm::code, Function.identity()));
            List<OpenDeadline> open = new ArrayList<>(inspections(caller, table, until, limit));
            if (caller.scope().kind() != Scope.Kind.AGENCY) {
                open.addAll(unregistered(caller, table, limit));
                open.addAll(scrapped(caller, table, limit));
                open.addAll(altered(caller, table, limit));
                open.addAll(applied(caller, table, limit));
                open.addAll(idle(caller, table, until, limit));
            }
            sources.forEach(source -> open.addAll(source.within(caller, today, until, limit)));
            return open.stream()
                    .filter(each -> !each.dueOn().isAfter(until))
                    .sorted(Comparator.comparing(OpenDeadline::dueOn).thenComparing(OpenDeadline::number))
                    .limit(limit)
                    .toList();
        });
    }

    /** D3 counts from the first day of use an open application names, D3R from the report; the earlier end binds. */
    private List<OpenDeadline> unregistered(Caller caller, Map<String, DeadlineTerm> table, int limit) {
        List<StateSince> waiting = archive.sinceIn(caller, DeviceState.PASSED_UNREGISTERED, limit);
        Map<UUID, LocalDate> used =
                rows.firstUse(waiting.stream().map(each -> each.device().id()).toList());
        return waiting.stream()
                .map(each -> {
                    LocalDate reported = each.device()
                            .inspection()
                            .map(Device.InspectionFacts::inspectedOn)
                            .orElse(day(each.since()));
                    OpenDeadline byReport = of(table, "D3R", each.device(), reported, Role.USE_UNIT_MANAGER);
                    return Optional.ofNullable(used.get(each.device().id()))
                            .map(day -> of(table, "D3", each.device(), day, Role.USE_UNIT_MANAGER))
                            .filter(byUse -> byUse.dueOn().isBefore(byReport.dueOn()))
                            .orElse(byReport);
                })
                .toList();
    }

    /** Before the due date the application is due (D4), after it the device must not be used (D5). */
    private List<OpenDeadline> inspections(Caller caller, Map<String, DeadlineTerm> table, LocalDate until, int limit) {
        LocalDate today = LocalDate.now(clock.withZone(JpaNotifications.CHINA));
        LocalDate horizon = term(table, "D4").anchorOf(until, calendar);
        return archive.dueBy(caller, horizon, limit).stream()
                .map(device -> {
                    LocalDate due = device.inspection()
                            .flatMap(Device.InspectionFacts::nextDue)
                            .orElseThrow();
                    return of(table, due.isBefore(today) ? "D5" : "D4", device, due, Role.USE_UNIT_MANAGER);
                })
                .toList();
    }

    private List<OpenDeadline> scrapped(Caller caller, Map<String, DeadlineTerm> table, int limit) {
        return archive.sinceIn(caller, DeviceState.SCRAPPED, limit).stream()
                .map(each -> of(table, "D7", each.device(), day(each.since()), Role.USE_UNIT_MANAGER))
                .toList();
    }

    private List<OpenDeadline> altered(Caller caller, Map<String, DeadlineTerm> table, int limit) {
        return rows.altered(caller.scope(Matter.DEVICE), limit).stream()
                .map(id -> archive.find(caller, id))
                .flatMap(Optional::stream)
                .filter(device -> device.state() == DeviceState.IN_USE || device.state() == DeviceState.SUSPENDED)
                .map(device -> of(
                        table,
                        "D6",
                        device,
                        device.supervisionPassedOn().orElse(LocalDate.now(clock.withZone(JpaNotifications.CHINA))),
                        Role.USE_UNIT_MANAGER))
                .toList();
    }

    private List<OpenDeadline> applied(Caller caller, Map<String, DeadlineTerm> table, int limit) {
        Set<ApplicationState> answering = Set.of(ApplicationState.FILED, ApplicationState.CHECKED);
        return applications.list(caller, answering, Optional.empty(), limit).stream()
                .map(each -> {
                    boolean filed = each.state() == ApplicationState.FILED;
                    return of(
                            term(table, filed ? "D8A" : "D8B"),
                            each,
                            filed ? Role.COUNTY_CLERK : Role.COUNTY_SUPERVISOR);
                })
                .toList();
    }

    private List<OpenDeadline> idle(Caller caller, Map<String, DeadlineTerm> table, LocalDate until, int limit) {
        DeadlineTerm term = term(table, "P1");
        return rows.idle(caller.scope(Matter.NOTIFICATION), term.anchorOf(until, calendar), limit).stream()
                .flatMap(each -> archive
                        .find(caller, each.deviceId())
                        .filter(device -> device.state() == DeviceState.NOTIFIED)
                        .map(device -> new OpenDeadline(
                                term,
                                Subject.NOTIFICATION,
                                each.id(),
                                each.number(),
                                device.name(),
                                device.region(),
                                each.unitId(),
                                each.acceptedOn(),
                                term.due(each.acceptedOn(), calendar),
                                Role.CONSTRUCTION_UNIT))
                        .stream())
                .toList();
    }

    private OpenDeadline of(
            Map<String, DeadlineTerm> table, String code, Device device, LocalDate since, Role responsible) {
        DeadlineTerm term = term(table, code);
        return new OpenDeadline(
                term,
                Subject.DEVICE,
                device.id(),
                device.registrationCode().value(),
                device.name(),
                device.region(),
                device.useUnitId(),
                since,
                term.due(since, calendar),
                responsible);
    }

    private OpenDeadline of(DeadlineTerm term, Application application, Role responsible) {
        LocalDate since = day(application.filedAt());
        return new OpenDeadline(
                term,
                Subject.APPLICATION,
                application.id(),
                application.number(),
                application.content().kind().zh(),
                application.region(),
                application.unitId(),
                since,
                term.due(since, calendar),
                responsible);
    }

    private static DeadlineTerm term(Map<String, DeadlineTerm> table, String code) {
        return Optional.ofNullable(table.get(code))
                .orElseThrow(() -> new IllegalStateException("the table of deadlines lacks " + code));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, JpaNotifications.CHINA);
    }
}
