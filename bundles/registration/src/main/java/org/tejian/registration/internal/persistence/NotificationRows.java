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
import org.tejian.registration.Notification;
import org.tejian.registration.internal.NotificationFilter;

/** The rows of {@code registration.notification}. */
final class NotificationRows {

    private final Transactions transactions;
    private final JpaTemplate jpa;

    NotificationRows(Transactions transactions, JpaTemplate jpa) {
        this.transactions = transactions;
        this.jpa = jpa;
    }

    Notification insert(NotificationEntity row) {
        return jpa.txExpr(TransactionType.Required, em -> {
            em.persist(row);
            em.flush();
            return row.notification();
        });
    }

    /**
     * Changes a row that nobody else can change until the transaction ends: two clerks who decide at the same moment come
     * one after the other, and the second sees the first one's decision.
     */
    Notification change(UUID id, Consumer<NotificationEntity> change) {
        return jpa.txExpr(TransactionType.Required, em -> {
            NotificationEntity row = em.find(NotificationEntity.class, id.toString());
            change.accept(row);
            em.flush();
            return row.notification();
        });
    }

    /** Locks the row until the end of the current transaction. */
    void lock(UUID id) {
        transactions.jdbc(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select 1 from registration.notification where id = ? for update")) {
                statement.setString(1, id.toString());
                return statement.execute();
            }
        });
    }

    Optional<Notification> find(UUID id) {
        return transactions.required(() -> jpa.txExpr(
                TransactionType.Required,
                em -> Optional.ofNullable(em.find(NotificationEntity.class, id.toString()))
                        .map(NotificationEntity::notification)));
    }

    List<Notification> list(NotificationFilter filter, int limit) {
        return transactions.required(() -> ids(filter, limit).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList());
    }

    Optional<Notification> acceptedFor(UUID deviceId) {
        return transactions.required(() -> jpa.txExpr(
                TransactionType.Required,
                em -> em
                        .createQuery(
                                "select n from NotificationEntity n where n.deviceId = :device"
                                        + " and n.state = org.tejian.registration.NotificationState.ACCEPTED"
                                        + " order by n.id desc",
                                NotificationEntity.class)
                        .setParameter("device", deviceId.toString())
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(NotificationEntity::notification)));
    }

    /** Accepted before that day and not seen to begin, oldest first. */
    List<UUID> toExpire(LocalDate acceptedBefore, int limit) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select id from registration.notification where state = 'ACCEPTED' and not work_begun"
                            + " and accepted_on < ? order by accepted_on, id limit " + limit)) {
                statement.setObject(1, acceptedBefore);
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

    private List<UUID> ids(NotificationFilter filter, int limit) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select id from registration.notification where " + filter.sql() + " order by id limit " + limit)) {
                for (int i = 0; i < filter.arguments().size(); i++) {
                    statement.setString(i + 1, filter.arguments().get(i));
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
