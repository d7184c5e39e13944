package org.tejian.licensing.internal.persistence;

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
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineSource;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.DeadlineTerms;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.OpenDeadline.Subject;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.directory.WorkingCalendar;

/**
 * Renewals of licences (D17B) and of operator certificates (D16A, D16B). What has run out is no deadline any more: it is
 * void, and the gate says so.
 */
@Component
public final class LicensingDeadlines implements DeadlineSource {

    private static final String LICENCES = """
            select l.id, l.number, '许可证换证' as name, l.region_code, l.unit_id, e.until
            from licensing.licence l
            join lateral (select max(p.valid_until) as until from licensing.licence_period p where p.licence_id = l.id) e
              on true
            where %s and l.withdrawn is null and l.region_code <> '' and e.until between ? and ?
            order by e.until, l.id limit ?""";

    /** The alias of a certificate's row is that of a licence's, for the same condition of scope. */
    private static final String CERTIFICATES = """
            select l.id, l.number || ' ' || l.code, '作业人员证复审' as name, l.region_code, l.unit_id, l.valid_until
            from (select c.*, c.organisation_id as unit_id from licensing.person_certificate c
              where c.kind = 'OPERATOR' and c.withdrawn is null and c.region_code <> '' and c.regime = %d) l
            where %s and l.valid_until between ? and ?
            order by l.valid_until, l.id limit ?""";

    /** Six months before 31 August are 28 February, and six months after that are 28 August. */
    private static final int UNEVEN_MONTHS = 3;

    private static final int OF_2013 = 2013;
    private static final int OF_2019 = 2019;

    private final Transactions transactions;
    private final DeadlineTerms terms;
    private final WorkingCalendar calendar;

    @Activate
    public LicensingDeadlines(
            @Reference Transactions transactions,
            @Reference DeadlineTerms terms,
            @Reference WorkingCalendar calendar,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this.transactions = transactions;
        this.terms = terms;
        this.calendar = calendar;
    }

    @Override
    public List<OpenDeadline> within(Caller caller, LocalDate today, LocalDate until, int limit) {
        Scope scope = LicenceScope.of(caller);
        String seen = LicenceScope.condition(scope);
        return transactions.required(() -> {
            List<OpenDeadline> open = new ArrayList<>();
            open.addAll(ending(
                    String.format(LICENCES, seen),
                    "D17B",
                    Subject.LICENCE,
                    Role.CONSTRUCTION_UNIT,
                    scope,
                    today,
                    until,
                    limit));
            for (int regime : new int[] {OF_2013, OF_2019}) {
                String code = regime == OF_2013 ? "D16A" : "D16B";
                open.addAll(ending(
                        String.format(CERTIFICATES, regime, seen),
                        code,
                        Subject.PERSON_CERTIFICATE,
                        Role.USE_UNIT_MANAGER,
                        scope,
                        today,
                        until,
                        limit));
            }
            return open.stream()
                    .filter(each -> !each.dueOn().isAfter(until))
                    .sorted(Comparator.comparing(OpenDeadline::dueOn).thenComparing(OpenDeadline::number))
                    .limit(limit)
                    .toList();
        });
    }

    private List<OpenDeadline> ending(
            String sql,
            String code,
            Subject subject,
            Role responsible,
            Scope scope,
            LocalDate today,
            LocalDate until,
            int limit) {
        DeadlineTerm term = terms.require(code);
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, LicenceScope.argument(scope));
                statement.setObject(2, today);
                statement.setObject(3, term.anchorOf(until, calendar).plusDays(UNEVEN_MONTHS));
                statement.setInt(4, limit);
                return read(statement, term, subject, responsible);
            }
        });
    }

    private List<OpenDeadline> read(PreparedStatement statement, DeadlineTerm term, Subject subject, Role responsible)
            throws SQLException {
        List<OpenDeadline> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                LocalDate end = rows.getObject(6, LocalDate.class);
                found.add(new OpenDeadline(
                        term,
                        subject,
                        UUID.fromString(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        new RegionCode(rows.getString(4)),
                        UUID.fromString(rows.getString(5)),
                        end,
                        term.due(end, calendar),
                        responsible));
            }
        }
        return found;
    }
}
