package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.directory.Scope;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductQuery;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.internal.rule.StandingDue;

/** The reports, one row for each version. */
public final class ReportTable {

    private static final List<ReportState> FROZEN =
            Arrays.stream(ReportState.values()).filter(ReportState::frozen).toList();

    /** Enough for the last of each type of a device. */
    private static final int MOST_EARLIER = 50;

    private static final String DUES = "select r.type_id, r.supervisory, due ->> 'key', r.inspected_on,"
            + " (due ->> 'overdueFrom')::date - 1, (due ->> 'binding')::boolean from inspection.report r"
            + " cross join jsonb_array_elements(r.assessment::jsonb -> 'dues') due where r.passed and ";

    private final Transactions transactions;
    private final Rows<ReportEntity, StoredReport> rows;

    ReportTable(Transactions transactions, Rows<ReportEntity, StoredReport> rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    public StoredReport insert(UUID id, StoredTask task, CompiledReport compiled, ReportRemark remark) {
        ReportEntity row = new ReportEntity(id, task, compiled);
        row.remark(remark);
        return rows.insert(row);
    }

    public StoredReport compiledAgain(UUID id, StoredTask task, CompiledReport compiled, ReportRemark remark) {
        return rows.change(id, row -> {
            row.take(task, compiled);
            row.remark(remark);
        });
    }

    public StoredReport reviewed(UUID id, PersonRef by, ReportRemark remark) {
        return rows.change(id, row -> {
            row.reviewed(by);
            row.remark(remark);
        });
    }

    public StoredReport move(UUID id, ReportState next, ReportRemark remark) {
        return rows.change(id, row -> {
            row.move(next);
            row.remark(remark);
        });
    }

    public StoredReport remark(UUID id, ReportRemark remark) {
        return rows.change(id, row -> row.remark(remark));
    }

    public StoredReport issued(UUID id, IssuedPaper paper, PersonRef by, ReportRemark remark) {
        return rows.change(id, row -> {
            row.issued(paper, by);
            row.remark(remark);
        });
    }

    public StoredReport delivered(UUID id, String receiver, Instant at, ReportRemark remark) {
        return rows.change(id, row -> {
            row.delivered(receiver, at);
            row.remark(remark);
        });
    }

    public StoredReport replaced(UUID id, UUID by) {
        return rows.change(id, row -> row.replaced(by));
    }

    public Optional<StoredReport> find(UUID id) {
        return rows.find(id);
    }

    /** The report when within the scope; units see only what was approved. */
    public Optional<StoredReport> find(Scope scope, UUID id) {
        Condition condition = within(scope).and("x.id = :id", "id", id.toString());
        return list(condition, 1).stream().findFirst();
    }

    public Optional<StoredReport> findByNumber(String number) {
        return list(new Condition().and("x.number = :number", "number", number), 1).stream()
                .findFirst();
    }

    public List<StoredReport> list(Scope scope, ReportQuery query) {
        Condition condition = within(scope)
                .states(query.states())
                .task(query.taskId())
                .device(query.deviceId())
                .before(query.after());
        return list(condition, query.limit());
    }

    /** The versions of a task's report, newest first. */
    public List<StoredReport> ofTask(UUID taskId) {
        return list(new Condition().task(Optional.of(taskId)), Integer.MAX_VALUE);
    }

    /** The approved reports of a device, of every agency, newest first. */
    public List<StoredReport> approvedOfDevice(UUID deviceId) {
        return list(new Condition().device(Optional.of(deviceId)).states(FROZEN), Integer.MAX_VALUE);
    }

    /** The approved reports on a product, of every agency, newest first. */
    public List<StoredReport> approvedOfProduct(ProductQuery product) {
        return list(new Condition().product(product).states(FROZEN), Integer.MAX_VALUE);
    }

    /** The reports of an agency on a device that hold, newest first. */
    public List<StoredReport> holding(UUID deviceId, UUID agencyId) {
        return holding(new Condition().device(Optional.of(deviceId)), agencyId, MOST_EARLIER);
    }

    /** The newest report of an agency that holds on a product of that unit, catalogue code and type. */
    public List<StoredReport> holding(Product like, String typeId, UUID agencyId) {
        Condition condition = new Condition()
                .and("x.subject.useUnitId = :unit", "unit", like.unitId().toString())
                .and("x.subject.productCatalogueCode = :catalogue", "catalogue", like.catalogueCode())
                .and("x.typeId = :type", "type", typeId);
        return holding(condition, agencyId, 1);
    }

    private List<StoredReport> holding(Condition condition, UUID agencyId, int most) {
        condition
                .and("x.agencyId = :agency", "agency", agencyId.toString())
                .states(List.of(ReportState.ISSUED, ReportState.DELIVERED));
        return list(condition, most);
    }

    /** The next dates that the reports of a device have set that hold now, apart from those of one task. */
    public List<StandingDue> standingDues(UUID deviceId, UUID apartFromTask) {
        return dues(
                DUES + "r.device_id = ? and r.state in ('ISSUED', 'DELIVERED') and r.task_id <> ?",
                deviceId,
                apartFromTask);
    }

    /** The next dates that one report sets. */
    public List<StandingDue> duesOf(UUID reportId) {
        return dues(DUES + "r.id = ?", reportId);
    }

    /** Whether the newest report of some other type of the device that holds now says failed. */
    public boolean otherTypeFailed(UUID deviceId, String typeId) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select count(*) from (select distinct on (r.type_id) r.passed, r.supervisory from inspection.report r"
                            + " where r.device_id = ? and r.state in ('ISSUED', 'DELIVERED') and r.type_id <> ?"
                            + " order by r.type_id, r.inspected_on desc, r.id desc) last"
                            + " where not last.passed and not last.supervisory")) {
                select.setString(1, deviceId.toString());
                select.setString(2, typeId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && row.getInt(1) > 0;
                }
            }
        });
    }

    private List<StandingDue> dues(String sql, UUID... ids) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < ids.length; i++) {
                    select.setString(i + 1, ids[i].toString());
                }
                List<StandingDue> dues = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        dues.add(due(row));
                    }
                }
                return List.copyOf(dues);
            }
        });
    }

    private static StandingDue due(ResultSet row) throws SQLException {
        return new StandingDue(
                row.getString(1),
                row.getBoolean(2),
                row.getString(3),
                row.getDate(4).toLocalDate(),
                row.getDate(5).toLocalDate(),
                row.getBoolean(6));
    }

    private Condition within(Scope scope) {
        Condition condition = new Condition().within(scope, "");
        return scope.kind() == Scope.Kind.UNIT ? condition.and("x.state in :frozen", "frozen", FROZEN) : condition;
    }

    private List<StoredReport> list(Condition condition, int limit) {
        return rows.in(em -> condition.list(em, ReportEntity.class, "x.id desc", limit, rows::view));
    }
}
