package org.tejian.registration.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.Counters;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineTerms;
import org.tejian.directory.Matter;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.WorkingCalendar;
import org.tejian.events.EventLog;
import org.tejian.licensing.LicenceGate;
import org.tejian.refusal.Refusal;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.NotificationState;
import org.tejian.registration.Notifications;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.internal.ContentRules;
import org.tejian.registration.internal.LicenceCheck;
import org.tejian.registration.internal.NotificationFilter;
import org.tejian.registration.internal.RegistrationCodes;

/** Construction notifications in the schema {@code registration}. */
@Component
public final class JpaNotifications implements Notifications {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Transactions transactions;
    private final NotificationRows rows;
    private final EventLog log;
    private final Organisations organisations;
    private final LicenceGate gate;
    private final DeadlineTerms terms;
    private final WorkingCalendar calendar;
    private final Counters counters;
    private final ContentRules rules;
    private final AcceptedWork work;
    private final NotificationExpiry expiry;
    private final Clock clock;

    @Activate
    public JpaNotifications(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=registration)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Counters counters,
            @Reference Regions regions,
            @Reference Organisations organisations,
            @Reference Catalogue catalogue,
            @Reference DeviceArchive archive,
            @Reference LicenceGate gate,
            @Reference DeadlineTerms terms,
            @Reference WorkingCalendar calendar,
            @Reference(target = "(schema=registration)") MigratedSchema schema) {
        this(
                transactions,
                jpa,
                log,
                counters,
                regions,
                organisations,
                catalogue,
                archive,
                gate,
                terms,
                calendar,
                Clock.system(CHINA));
    }

    JpaNotifications(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Counters counters,
            Regions regions,
            Organisations organisations,
            Catalogue catalogue,
            DeviceArchive archive,
            LicenceGate gate,
            DeadlineTerms terms,
            WorkingCalendar calendar,
            Clock clock) {
        this.transactions = transactions;
        this.rows = new NotificationRows(transactions, jpa);
        this.log = log;
        this.organisations = organisations;
        this.gate = gate;
        this.terms = terms;
        this.calendar = calendar;
        this.counters = counters;
        this.rules = new ContentRules(catalogue, regions, organisations);
        this.work = new AcceptedWork(
                archive, new RegistrationCodes(counters, catalogue), new ApplicationRows(transactions, jpa));
        this.expiry = new NotificationExpiry(transactions, rows, work, archive, log);
        this.clock = clock;
    }

    @Override
    public Notification file(Caller caller, UUID constructionUnitId, NewNotification content) {
        Role role = caller.require(Role.CONSTRUCTION_UNIT, Role.COUNTY_CLERK);
        Organisation contractor = contractor(caller, role, constructionUnitId);
        if (role == Role.COUNTY_CLERK && !caller.scope().seesRegion(content.region())) {
            throw new Refusal(
                    RegistrationError.PLACE_OUTSIDE_SCOPE, content.region().value());
        }
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        rules.refuseNonsense(content, today);
        LicenceCheck check = LicenceCheck.of(gate, contractor, content, today);
        // A refusal of the gate is a fact to keep, so the row is committed before the refusal is thrown.
        Notification filed = transactions.required(() -> {
            NotificationEntity row = new NotificationEntity(
                    TimeOrderedId.next(), number(content, today), contractor.id(), content, Instant.now(clock));
            row.checked(check);
            Notification notification = rows.insert(row);
            log.append(caller.actor(role), RegistrationEvents.filed(notification));
            return notification;
        });
        check.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return filed;
    }

    @Override
    public Notification fileAgain(Caller caller, UUID notificationId, NewNotification content) {
        Role role = caller.require(Role.CONSTRUCTION_UNIT, Role.COUNTY_CLERK);
        if (role == Role.COUNTY_CLERK && !caller.scope().seesRegion(content.region())) {
            throw new Refusal(
                    RegistrationError.PLACE_OUTSIDE_SCOPE, content.region().value());
        }
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        rules.refuseNonsense(content, today);
        Optional<Refusal> refused = transactions.required(() -> {
            Notification before = locked(caller, notificationId);
            requireState(before, NotificationState.RETURNED);
            refuseOtherWork(before.content(), content);
            Organisation contractor = contractor(caller, role, before.constructionUnitId());
            if (!contractor.id().equals(before.constructionUnitId())) {
                throw new Refusal(RegistrationError.NOTIFICATION_UNKNOWN, notificationId.toString());
            }
            LicenceCheck check = LicenceCheck.of(gate, contractor, content, today);
            Notification after = rows.change(notificationId, row -> {
                row.filedAgain(content, Instant.now(clock));
                row.checked(check);
            });
            String happened = check.refusal().isEmpty() ? "filed-again" : "refused";
            log.append(caller.actor(role), RegistrationEvents.decided(happened, before, after));
            return check.refusal();
        });
        refused.ifPresent(refusal -> {
            throw refusal;
        });
        return require(caller, notificationId);
    }

    private static void refuseOtherWork(NewNotification before, NewNotification content) {
        if (before.workKind() != content.workKind()
                || !before.deviceId().equals(content.deviceId())
                || !before.region().equals(content.region())) {
            throw new Refusal(
                    RegistrationError.NOTIFICATION_CONTENT,
                    List.of(
                            new Refusal.Detail(
                                    "workKind",
                                    "补正时不得更改施工类别、设备和施工所在县(区);确需更改的请撤回后重新提交。",
                                    "Kind of work, device and county stay; to change them withdraw this one and file another.")));
        }
    }

    @Override
    public Notification accept(Caller caller, UUID notificationId) {
        caller.require(Role.COUNTY_SUPERVISOR);
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        Optional<Refusal> refused = transactions.required(() -> {
            Notification filed = locked(caller, notificationId);
            requireState(filed, NotificationState.FILED);
            LicenceCheck check =
                    LicenceCheck.of(gate, organisations.require(filed.constructionUnitId()), filed.content(), today);
            Notification decided = rows.change(notificationId, row -> {
                row.checked(check);
                if (check.refusal().isEmpty()) {
                    AcceptedWork.Device device = work.begin(caller, filed, today);
                    row.accepted(device.id(), device.code(), today);
                }
            });
            String happened = check.refusal().isEmpty() ? "accepted" : "refused";
            log.append(caller.actor(Role.COUNTY_SUPERVISOR), RegistrationEvents.decided(happened, filed, decided));
            return check.refusal();
        });
        refused.ifPresent(refusal -> {
            throw refusal;
        });
        return require(caller, notificationId);
    }

    @Override
    public Notification returnForCorrection(Caller caller, UUID notificationId, String reason) {
        Role role = caller.require(Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR);
        return decide(caller, role, notificationId, reason, NotificationState.RETURNED, NotificationState.FILED);
    }

    @Override
    public Notification refuse(Caller caller, UUID notificationId, String reason) {
        Role role = caller.require(Role.COUNTY_SUPERVISOR);
        return decide(caller, role, notificationId, reason, NotificationState.REFUSED, NotificationState.FILED);
    }

    @Override
    public int expireOverdue() {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        return expiry.expire(terms.require("P1").anchorOf(today, calendar));
    }

    @Override
    public Notification withdraw(Caller caller, UUID notificationId, String reason) {
        Role role = caller.require(Role.CONSTRUCTION_UNIT);
        return decide(
                caller,
                role,
                notificationId,
                reason,
                NotificationState.WITHDRAWN,
                NotificationState.FILED,
                NotificationState.RETURNED,
                NotificationState.ACCEPTED);
    }

    @Override
    public Optional<Notification> find(Caller caller, UUID notificationId) {
        return rows.find(notificationId)
                .filter(found -> NotificationFilter.sees(caller.scope(Matter.NOTIFICATION), found));
    }

    @Override
    public Notification require(Caller caller, UUID notificationId) {
        return find(caller, notificationId)
                .orElseThrow(() -> new Refusal(RegistrationError.NOTIFICATION_UNKNOWN, notificationId.toString()));
    }

    @Override
    public List<Notification> list(Caller caller, Set<NotificationState> states, Optional<UUID> after, int limit) {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows, not " + limit);
        }
        return rows.list(NotificationFilter.of(caller.scope(Matter.NOTIFICATION), states, after), limit);
    }

    @Override
    public Optional<Notification> openFor(UUID deviceId) {
        return rows.acceptedFor(deviceId);
    }

    private Notification decide(
            Caller caller, Role role, UUID id, String reason, NotificationState target, NotificationState... from) {
        if (reason.isBlank()) {
            throw new Refusal(RegistrationError.REASON_NEEDED);
        }
        return transactions.required(() -> {
            Notification before = locked(caller, id);
            requireState(before, from);
            if (before.state() == NotificationState.ACCEPTED) {
                work.withdraw(caller, before, reason.strip());
            }
            Notification after = rows.change(id, row -> row.decided(target, reason.strip()));
            String happened = happened(target);
            log.append(caller.actor(role), RegistrationEvents.decided(happened, before, after));
            return after;
        });
    }

    private static String happened(NotificationState target) {
        return switch (target) {
            case RETURNED -> "returned";
            case REFUSED -> "refused-by-county";
            default -> "withdrawn";
        };
    }

    private Notification locked(Caller caller, UUID id) {
        rows.lock(id);
        return require(caller, id);
    }

    private Organisation contractor(Caller caller, Role role, UUID constructionUnitId) {
        UUID id = role == Role.CONSTRUCTION_UNIT ? caller.organisation().id() : constructionUnitId;
        Organisation contractor = organisations.require(id);
        if (!contractor.unitKinds().contains(UnitKind.CONSTRUCTION)) {
            throw new Refusal(RegistrationError.NOT_A_CONSTRUCTION_UNIT, contractor.name());
        }
        return contractor;
    }

    private String number(NewNotification content, LocalDate day) {
        String county = content.region().value();
        long serial = counters.next("registration:notification:" + county + ":" + day.getYear());
        return String.format("%s-%d-%05d", county, day.getYear(), serial);
    }

    private static void requireState(Notification notification, NotificationState... allowed) {
        if (!Set.of(allowed).contains(notification.state())) {
            throw new Refusal(
                    RegistrationError.NOTIFICATION_STATE,
                    notification.state().zh(),
                    notification.state().name());
        }
    }
}
