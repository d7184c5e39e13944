package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.tejian.database.Transactions;

/**
 * The rows of one kind. What is written is flushed at once, so that plain SQL and other bundles in the same transaction
 * see it.
 *
 * @param <E> entity
 * @param <T> what the business sees of it
 */
final class Rows<E, T> {

    private final Transactions transactions;
    private final JpaTemplate jpa;
    private final String table;
    private final Class<E> entity;
    private final Function<E, T> view;

    /** @param table name of the table in the schema {@code inspection}, whose key is called id */
    Rows(Transactions transactions, JpaTemplate jpa, String table, Class<E> entity, Function<E, T> view) {
        this.transactions = transactions;
        this.jpa = jpa;
        this.table = table;
        this.entity = entity;
        this.view = view;
    }

    T insert(E row) {
        return in(em -> {
            em.persist(row);
            em.flush();
            return view.apply(row);
        });
    }

    Optional<T> find(UUID id) {
        return in(em -> Optional.ofNullable(em.find(entity, id.toString())).map(view));
    }

    /** The row, locked until the transaction ends, as the last transaction left it. */
    Optional<T> locked(UUID id) {
        return transactions.required(() -> {
            lock(id);
            return in(em -> fresh(em, id).map(view));
        });
    }

    /** Changes a row that exists. */
    T change(UUID id, Consumer<E> change) {
        return transactions.required(() -> {
            lock(id);
            return in(em -> {
                E row = fresh(em, id).orElseThrow(() -> new IllegalStateException("no row " + id + " in " + table));
                change.accept(row);
                em.flush();
                return view.apply(row);
            });
        });
    }

    /**
     * By SQL: a lock of JPA would check the version again at the commit, in the persistence context that took the lock,
     * which knows nothing of the changes that another one makes in the same transaction.
     */
    private void lock(UUID id) {
        transactions.jdbc(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select id from inspection." + table + " where id = ? for update")) {
                select.setString(1, id.toString());
                return select.execute();
            }
        });
    }

    /** Read anew: another transaction may have changed what this one has read already. */
    private Optional<E> fresh(EntityManager em, UUID id) {
        E row = em.find(entity, id.toString());
        if (row != null) {
            em.refresh(row);
        }
        return Optional.ofNullable(row);
    }

    T view(E row) {
        return view.apply(row);
    }

    <R> R in(Function<EntityManager, R> work) {
        return transactions.required(() -> jpa.txExpr(TransactionType.Required, work::apply));
    }
}
