package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineSource;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.DeadlineTerms;
import org.tejian.directory.Matter;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.OpenDeadline.Subject;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.directory.WorkingCalendar;

/**
 * Deadlines of the inspection business: reports to be issued (D9), the days left for an objection to a report (D10, told
 * to units only), opinion notices to be answered (D11).
 */
@Component
public final class InspectionDeadlines implements DeadlineSource {

    /** Works vehicles, rides and ropeways are taken with lifts and cranes (platform rule): a visit of a day or two. */
    private static final String OF_A_VISIT = "梯起索游车";

    /** With {@code %s} for the scope, as in the others. */
    private static final String REPORTS = """
            select x.id, x.task_number, x.device_name, x.region_code, x.use_unit_id, x.since from (
              select t.*, (r.content::json ->> 'inspectionDate')::date as since
              from inspection.task t join inspection.record r on r.id = t.id
              where t.state in ('COMPILING', 'IN_REVIEW', 'IN_APPROVAL')
                and (position(t.letter in ':visit') > 0) = :is) x
            where %s and x.region_code is not null and x.since <= ? and x.since <= ?
            order by x.since, x.id limit ?""";

    private static final String REPORTS_OF_VISITS =
            REPORTS.replace(":visit", OF_A_VISIT).replace(":is", "true");
    private static final String REPORTS_OF_OTHERS =
            REPORTS.replace(":visit", OF_A_VISIT).replace(":is", "false");

    private static final String OBJECTIONS = """
            select x.id, x.report_number, x.device_name, x.region_code, x.use_unit_id, x.since from (
              select p.*, (p.delivered_at at time zone 'Asia/Shanghai')::date as since
              from inspection.report p where p.state = 'DELIVERED') x
            where %s and x.region_code is not null and x.since <= ? and x.since >= ?
            order by x.since, x.id limit ?""";

    private static final String NOTICES = """
            select x.id, x.notice_number, x.device_name, x.region_code, x.use_unit_id, x.due_by
            from inspection.notice x
            where x.state = 'ISSUED' and %s and x.region_code is not null and x.due_by <= ? and x.due_by <= ?
            order by x.due_by, x.id limit ?""";

    private final Transactions transactions;
    private final DeadlineTerms terms;
    private final WorkingCalendar calendar;

    @Activate
    public InspectionDeadlines(
            @Reference InspectionSchema schema, @Reference DeadlineTerms terms, @Reference WorkingCalendar calendar) {
        this.transactions = schema.transactions();
        this.terms = terms;
        this.calendar = calendar;
    }

    /** One kind of rows, and what is said of them. */
    private record Question(String sql, DeadlineTerm term, Subject subject, Role responsible) {}

    @Override
    public List<OpenDeadline> within(Caller caller, LocalDate today, LocalDate until, int limit) {
        List<OpenDeadline> open = new ArrayList<>();
        return transactions.required(() -> {
            Scope notices = caller.scope(Matter.HAZARD);
            open.addAll(ask(notices, notices(), until, until, limit));
            if (caller.scope().kind() == Scope.Kind.UNIT) {
                Question objections =
                        new Question(OBJECTIONS, terms.require("D10"), Subject.REPORT, Role.USE_UNIT_MANAGER);
                // an objection that came too late is no task any more
                LocalDate oldest = objections.term().anchorOf(today, calendar);
                LocalDate latest = objections.term().anchorOf(until, calendar);
                open.addAll(ask(caller.scope(Matter.REPORT), objections, latest, oldest, limit));
            } else {
                for (boolean visit : new boolean[] {true, false}) {
                    // what was begun first is due first, so the limit takes the right ones
                    open.addAll(ask(caller.scope(Matter.INSPECTION), reports(visit), until, until, limit));
                }
            }
            return open.stream()
                    .filter(each -> !each.dueOn().isAfter(until))
                    .sorted(Comparator.comparing(OpenDeadline::dueOn).thenComparing(OpenDeadline::number))
                    .limit(limit)
                    .toList();
        });
    }

    private Question notices() {
        return new Question(NOTICES, terms.require("D11"), Subject.OPINION_NOTICE, Role.USE_UNIT_MANAGER);
    }

    private Question reports(boolean visit) {
        return new Question(
                visit ? REPORTS_OF_VISITS : REPORTS_OF_OTHERS,
                terms.require(visit ? "D9A" : "D9B"),
                Subject.INSPECTION_TASK,
                Role.INSPECTOR);
    }

    private List<OpenDeadline> ask(Scope scope, Question question, LocalDate latest, LocalDate other, int limit) {
        return transactions.jdbc(connection -> {
            String sql = String.format(question.sql(), condition(scope));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, argument(scope));
                statement.setObject(2, latest);
                statement.setObject(3, other);
                statement.setInt(4, limit);
                return read(statement, question);
            }
        });
    }

    private List<OpenDeadline> read(PreparedStatement statement, Question question) throws SQLException {
        List<OpenDeadline> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                LocalDate since = rows.getObject(6, LocalDate.class);
                found.add(new OpenDeadline(
                        question.term(),
                        question.subject(),
                        UUID.fromString(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        new RegionCode(rows.getString(4)),
                        UUID.fromString(rows.getString(5)),
                        since,
                        question.term().due(since, calendar),
                        question.responsible()));
            }
        }
        return found;
    }

    private static String condition(Scope scope) {
        return switch (scope.kind()) {
            case PROVINCE, PREFECTURE, COUNTY -> "x.region_code like ?";
            case AGENCY -> "x.agency_id = ?";
            case UNIT -> "? in (x.use_unit_id, x.construction_unit_id, x.maintenance_unit_id)";
        };
    }

    private static String argument(Scope scope) {
        return switch (scope.kind()) {
            case PROVINCE, PREFECTURE, COUNTY -> scope.region().prefix() + "%";
            case AGENCY, UNIT -> scope.organisationId().toString();
        };
    }
}
