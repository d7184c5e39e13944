package org.tejian.directory.internal;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DeadlineTerm;
import org.tejian.directory.DeadlineTerms;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.directory.TermUnit;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.refusal.Refusal;

/** Deadlines in {@code directory.deadline_term}. */
@Component
public final class StoredTerms implements DeadlineTerms {

    private static final int MOST = 1000;
    private static final int LONGEST = 200;

    private static final String SELECT =
            "select code, version, zh, en, amount, unit, before, source, confirmed from directory.deadline_term";
    private static final String CORRECT = """
            update directory.deadline_term
            set version = version + 1, amount = ?, unit = ?, source = ?, confirmed = ? where code = ? and version = ?""";

    private final Transactions transactions;
    private final EventLog log;

    @Activate
    public StoredTerms(
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference(target = "(schema=directory)") MigratedSchema schema) {
        this.transactions = transactions;
        this.log = log;
    }

    @Override
    public List<DeadlineTerm> all() {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + " order by ordinal");
                    ResultSet rows = statement.executeQuery()) {
                List<DeadlineTerm> terms = new ArrayList<>();
                while (rows.next()) {
                    terms.add(term(rows));
                }
                return terms;
            }
        });
    }

    @Override
    public DeadlineTerm require(String code) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + " where code = ?")) {
                statement.setString(1, code);
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        throw new Refusal(DirectoryError.TERM_UNKNOWN, code);
                    }
                    return term(row);
                }
            }
        });
    }

    @Override
    public DeadlineTerm correct(
            Caller caller,
            String code,
            long version,
            int amount,
            TermUnit unit,
            String source,
            boolean confirmed,
            String reason) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        boolean counted = unit.counted() ? amount >= 1 && amount <= MOST : amount == 0;
        if (!counted || source.isBlank() || source.length() > LONGEST || reason.isBlank()) {
            throw new Refusal(DirectoryError.TERM_WRONG);
        }
        return transactions.required(() -> {
            DeadlineTerm before = require(code);
            if (!corrected(code, version, amount, unit, source.strip(), confirmed)) {
                throw new Refusal(DirectoryError.TERM_CHANGED, code);
            }
            DeadlineTerm after = require(code);
            log.append(
                    caller.actor(role),
                    new NewEvent(
                            "directory.deadline-term.corrected",
                            "deadline-term",
                            UUID.nameUUIDFromBytes(("deadline-term:" + code).getBytes(StandardCharsets.UTF_8)),
                            values(before),
                            values(after),
                            reason.strip()));
            return after;
        });
    }

    private boolean corrected(String code, long version, int amount, TermUnit unit, String source, boolean confirmed) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CORRECT)) {
                statement.setInt(1, amount);
                statement.setString(2, unit.name());
                statement.setString(3, source);
                statement.setBoolean(4, confirmed);
                statement.setString(5, code);
                statement.setLong(6, version);
                return statement.executeUpdate() == 1;
            }
        });
    }

    private static Map<String, Object> values(DeadlineTerm term) {
        return Map.of(
                "code", term.code(),
                "amount", term.amount(),
                "unit", term.unit().name(),
                "source", term.source(),
                "confirmed", term.confirmed());
    }

    private static DeadlineTerm term(ResultSet row) throws SQLException {
        return new DeadlineTerm(
                row.getString("code"),
                row.getLong("version"),
                row.getString("zh"),
                row.getString("en"),
                row.getInt("amount"),
                TermUnit.valueOf(row.getString("unit")),
                row.getBoolean("before"),
                row.getString("source"),
                row.getBoolean("confirmed"));
    }
}
