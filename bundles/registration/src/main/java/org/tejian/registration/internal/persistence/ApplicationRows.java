package org.tejian.registration.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.tejian.database.Transactions;
import org.tejian.directory.RegionCode;
import org.tejian.registration.Application;

/** The rows of {@code registration.application} and of the devices they are about. */
final class ApplicationRows {

    private static final String LOCK = "select 1 from registration.application where id = ? for update";
    private static final String NAME = """
            insert into registration.application_device (application_id, device_id, open) values (?, ?, true)
            on conflict do nothing""";
    private static final String CLOSE =
            "update registration.application_device set open = false where application_id = ?";
    private static final String LAST_MOVE = """
            select a.id from registration.application a
            join registration.application_device d on d.application_id = a.id
            where d.device_id = ? and a.kind = 'MOVE_OUT' and a.state = 'GRANTED' order by a.decided_at desc limit 1""";

    private static final String ONE_PERSON = """
            select id from registration.application
            where checked_by = decided_by and state = 'GRANTED' and region_code like ?
              and decided_at >= ?::timestamptz and decided_at < ?::timestamptz order by decided_at, id""";

    private final Transactions transactions;
    private final JpaTemplate jpa;
    private final DataConflictRows conflicts;

    ApplicationRows(Transactions transactions, JpaTemplate jpa) {
        this.transactions = transactions;
        this.jpa = jpa;
        this.conflicts = new DataConflictRows(transactions);
    }

    DataConflictRows conflicts() {
        return conflicts;
    }

    Application insert(ApplicationEntity row) {
        return jpa.txExpr(TransactionType.Required, em -> {
            em.persist(row);
            em.flush();
            return row.application(List.of());
        });
    }

    /** Names a device as the subject of an open application; false when another open one has it. */
    boolean name(UUID application, UUID device) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NAME)) {
                statement.setString(1, application.toString());
                statement.setString(2, device.toString());
                return statement.executeUpdate() == 1;
            }
        });
    }

    /** The application is decided: its devices are free for another one. */
    void close(UUID application) {
        transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CLOSE)) {
                statement.setString(1, application.toString());
                return statement.executeUpdate();
            }
        });
    }

    /** Changes a row that is locked by {@link #lock}. */
    Application change(UUID id, Consumer<ApplicationEntity> change) {
        return jpa.txExpr(TransactionType.Required, em -> {
            ApplicationEntity row = em.find(ApplicationEntity.class, id.toString());
            change.accept(row);
            em.flush();
            return row.application(conflicts.of(id));
        });
    }

    /** Locks the row until the end of the current transaction. */
    void lock(UUID id) {
        transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
                statement.setString(1, id.toString());
                return statement.execute();
            }
        });
    }

    Optional<Application> find(UUID id) {
        return transactions.required(() -> jpa.txExpr(
                TransactionType.Required,
                em -> Optional.ofNullable(em.find(ApplicationEntity.class, id.toString()))
                        .map(row -> row.application(conflicts.of(id)))));
    }

    /** The last granted move of a device. */
    Optional<Application> lastMove(UUID device) {
        return transactions.required(() ->
                ids(LAST_MOVE, List.of(device.toString())).stream().findFirst().flatMap(this::find));
    }

    /** Applications that meet a condition, in the order of their identifiers. */
    List<Application> list(String condition, List<String> arguments, int limit) {
        return transactions.required(() -> ids(
                        "select id from registration.application where " + condition + " order by id limit " + limit,
                        arguments)
                .stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList());
    }

    /** What one person checked and decided on that day in a region, by time (rule S3). */
    List<Application> onePersonDecisions(RegionCode region, LocalDate day) {
        String from = day.atStartOfDay(JpaNotifications.CHINA).toInstant().toString();
        String to =
                day.plusDays(1).atStartOfDay(JpaNotifications.CHINA).toInstant().toString();
        return transactions.required(() -> ids(ONE_PERSON, List.of(region.prefix() + "%", from, to)).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList());
    }

    private List<UUID> ids(String sql, List<String> arguments) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.size(); i++) {
                    statement.setString(i + 1, arguments.get(i));
                }
                List<UUID> ids = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ids.add(UUID.fromString(rows.getString(1)));
                    }
                }
                return ids;
            }
        });
    }
}
