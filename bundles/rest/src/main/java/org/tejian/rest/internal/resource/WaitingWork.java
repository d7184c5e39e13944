package org.tejian.rest.internal.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionRequests;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.NoticeQuery;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotices;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.RequestQuery;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.TaskQuery;
import org.tejian.inspection.TaskState;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.Applications;
import org.tejian.registration.NotificationState;
import org.tejian.registration.Notifications;
import org.tejian.registration.UseRegistrations;
import org.tejian.rest.internal.wire.DashboardView.Waiting;

/** The work that waits for somebody, by the roles they act in. */
@Component(service = WaitingWork.class)
public final class WaitingWork {

    private static final int MOST = 200;

    private final Notifications notifications;
    private final UseRegistrations registrations;
    private final InspectionRequests requests;
    private final InspectionTasks tasks;
    private final Applications applications;
    private final OpinionNotices notices;
    private final InspectionReports reports;
    private final List<Kind> kinds;

    @Activate
    public WaitingWork(
            @Reference Notifications notifications,
            @Reference UseRegistrations registrations,
            @Reference Applications applications,
            @Reference InspectionRequests requests,
            @Reference InspectionTasks tasks,
            @Reference OpinionNotices notices,
            @Reference InspectionReports reports) {
        this.notifications = notifications;
        this.registrations = registrations;
        this.applications = applications;
        this.requests = requests;
        this.tasks = tasks;
        this.notices = notices;
        this.reports = reports;
        this.kinds = kinds();
    }

    private record Kind(String code, String zh, String en, String link, Set<Role> roles, ToIntFunction<Caller> count) {}

    /** What waits for the caller; kinds of which nothing waits are left out. */
    List<Waiting> of(Caller caller) {
        List<Waiting> work = new ArrayList<>();
        for (Kind each : kinds) {
            if (each.roles().stream().anyMatch(caller::is)) {
                int count = each.count().applyAsInt(caller);
                if (count > 0) {
                    work.add(new Waiting(each.code(), each.zh(), each.en(), count, each.link()));
                }
            }
        }
        return work;
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind(
                        "NOTIFICATIONS_FILED",
                        "待受理施工告知",
                        "notifications to decide",
                        "/notifications?state=FILED",
                        Set.of(Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR),
                        caller -> notified(caller, NotificationState.FILED)),
                new Kind(
                        "NOTIFICATIONS_RETURNED",
                        "退回补正的施工告知",
                        "notifications sent back",
                        "/notifications?state=RETURNED",
                        Set.of(Role.CONSTRUCTION_UNIT),
                        caller -> notified(caller, NotificationState.RETURNED)),
                new Kind(
                        "UNREGISTERED_DEVICES",
                        "检验合格未登记",
                        "qualified but unregistered",
                        "/use-registrations",
                        Set.of(Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR),
                        caller -> registrations.waiting(caller, MOST).size()),
                new Kind(
                        "APPLICATIONS_TO_CHECK",
                        "待初审登记申请",
                        "registration applications to check",
                        "/registration-applications?state=FILED",
                        Set.of(Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR),
                        caller -> applied(caller, ApplicationState.FILED)),
                new Kind(
                        "APPLICATIONS_TO_DECIDE",
                        "待决定登记申请",
                        "registration applications to decide",
                        "/registration-applications?state=CHECKED",
                        Set.of(Role.COUNTY_SUPERVISOR),
                        caller -> applied(caller, ApplicationState.CHECKED)),
                new Kind(
                        "APPLICATIONS_RETURNED",
                        "退回补正的登记申请",
                        "registration applications sent back",
                        "/registration-applications?state=RETURNED",
                        Set.of(Role.USE_UNIT_MANAGER),
                        caller -> applied(caller, ApplicationState.RETURNED)),
                new Kind(
                        "REQUESTS_FILED",
                        "待受理报检",
                        "applications to accept",
                        "/inspection-requests?state=FILED",
                        Set.of(Role.AGENCY_RECEPTIONIST),
                        caller -> requests.list(
                                        caller,
                                        new RequestQuery(
                                                Set.of(RequestState.FILED), Optional.empty(), Optional.empty(), MOST))
                                .size()),
                new Kind(
                        "TASKS_TO_DISPATCH",
                        "待派工任务",
                        "tasks to dispatch",
                        "/inspection-tasks?state=ACCEPTED",
                        Set.of(Role.DEPARTMENT_HEAD),
                        caller -> working(caller, false, TaskState.ACCEPTED)),
                new Kind(
                        "MY_TASKS",
                        "我的检验任务",
                        "my inspections",
                        "/inspection-tasks?mine=true&state=DISPATCHED&state=INSPECTING&state=COMPILING",
                        Set.of(Role.INSPECTOR),
                        caller ->
                                working(caller, true, TaskState.DISPATCHED, TaskState.INSPECTING, TaskState.COMPILING)),
                new Kind(
                        "NOTICES_TO_ANSWER",
                        "待整改意见通知书",
                        "opinion notices to answer",
                        "/opinion-notices?state=ISSUED",
                        Set.of(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.MAINTENANCE_UNIT),
                        caller -> notices.list(
                                        caller,
                                        new NoticeQuery(
                                                Set.of(NoticeState.ISSUED),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                MOST))
                                .size()),
                new Kind(
                        "REPORTS_TO_REVIEW",
                        "待审核报告",
                        "reports to review",
                        "/reports?state=IN_REVIEW",
                        Set.of(Role.REVIEWER),
                        caller -> reported(caller, ReportState.IN_REVIEW)),
                new Kind(
                        "REPORTS_TO_APPROVE",
                        "待批准报告",
                        "reports to approve",
                        "/reports?state=IN_APPROVAL",
                        Set.of(Role.APPROVER),
                        caller -> reported(caller, ReportState.IN_APPROVAL)),
                new Kind(
                        "REPORTS_TO_DELIVER",
                        "待送达报告",
                        "reports to deliver",
                        "/reports?state=ISSUED",
                        Set.of(Role.AGENCY_RECEPTIONIST),
                        caller -> reported(caller, ReportState.ISSUED)));
    }

    private int notified(Caller caller, NotificationState state) {
        return notifications.list(caller, Set.of(state), Optional.empty(), MOST).size();
    }

    private int applied(Caller caller, ApplicationState state) {
        return applications.list(caller, Set.of(state), Optional.empty(), MOST).size();
    }

    private int working(Caller caller, boolean mine, TaskState... states) {
        TaskQuery query = new TaskQuery(Set.of(states), mine, Optional.empty(), Optional.empty(), MOST);
        return tasks.list(caller, query).size();
    }

    private int reported(Caller caller, ReportState state) {
        ReportQuery query = new ReportQuery(Set.of(state), Optional.empty(), Optional.empty(), Optional.empty(), MOST);
        return reports.list(caller, query).size();
    }
}
