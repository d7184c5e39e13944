package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.inspection.internal.rule.Capacity;
import org.tejian.inspection.internal.rule.FourEyes.Deed;

/** Who took part in the report of a task, over all its versions. Nothing is ever taken out. */
public final class DeedTable {

    private final Transactions transactions;

    DeedTable(Transactions transactions) {
        this.transactions = transactions;
    }

    public void add(UUID taskId, UUID personId, Capacity capacity) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into inspection.deed (task_id, person_id, capacity) values (?, ?, ?) on conflict do nothing")) {
                insert.setString(1, taskId.toString());
                insert.setString(2, personId.toString());
                insert.setString(3, capacity.name());
                return insert.executeUpdate();
            }
        });
    }

    public List<Deed> of(UUID taskId) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select person_id, capacity from inspection.deed where task_id = ?")) {
                select.setString(1, taskId.toString());
                List<Deed> deeds = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        deeds.add(new Deed(UUID.fromString(rows.getString(1)), Capacity.valueOf(rows.getString(2))));
                    }
                }
                return List.copyOf(deeds);
            }
        });
    }
}
