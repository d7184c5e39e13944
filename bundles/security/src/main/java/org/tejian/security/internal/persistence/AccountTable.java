package org.tejian.security.internal.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.tejian.database.Transactions;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

/** Access to the rows of accounts. */
final class AccountTable {

    private final Transactions transactions;
    private final JpaTemplate jpa;

    AccountTable(Transactions transactions, JpaTemplate jpa) {
        this.transactions = transactions;
        this.jpa = jpa;
    }

    <T> Optional<T> find(String userName, Function<AccountEntity, T> reading) {
        return read(em -> em
                .createQuery("select a from AccountEntity a where a.userName = :name", AccountEntity.class)
                .setParameter("name", userName)
                .getResultList()
                .stream()
                .findFirst()
                .map(reading));
    }

    <T> Optional<T> find(UUID id, Function<AccountEntity, T> reading) {
        return read(em ->
                Optional.ofNullable(em.find(AccountEntity.class, id.toString())).map(reading));
    }

    <T> T require(UUID id, Function<AccountEntity, T> reading) {
        return find(id, reading).orElseThrow(() -> unknown(id));
    }

    <T> List<T> all(Function<AccountEntity, T> reading) {
        return read(em -> {
            TypedQuery<AccountEntity> query =
                    em.createQuery("select a from AccountEntity a order by a.userName", AccountEntity.class);
            return query.getResultList().stream().map(reading).toList();
        });
    }

    <T> List<T> ofPerson(UUID personId, Function<AccountEntity, T> reading) {
        return read(em -> em
                .createQuery("select a from AccountEntity a where a.personId = :person", AccountEntity.class)
                .setParameter("person", personId.toString())
                .getResultList()
                .stream()
                .map(reading)
                .toList());
    }

    /** How many accounts administer, locked ones included: a lock must not make a second one needless. */
    int administrators() {
        return read(em -> em.createQuery("select count(a) from AccountEntity a where a.roles like :role", Long.class)
                        .setParameter("role", "%" + Role.SYSTEM_ADMINISTRATOR.name() + "%")
                        .getSingleResult())
                .intValue();
    }

    void add(AccountEntity account) {
        transactions.run(() -> jpa.tx(TransactionType.Required, em -> {
            em.persist(account);
            em.flush();
        }));
    }

    /** Changes one account, whose row stays locked until the transaction ends. */
    <T> T change(UUID id, Function<AccountEntity, T> work) {
        return transactions.required(() -> jpa.txExpr(TransactionType.Required, em -> {
            AccountEntity found = em.find(AccountEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
            T result = work.apply(Optional.ofNullable(found).orElseThrow(() -> unknown(id)));
            em.flush();
            return result;
        }));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal(SecurityError.ACCOUNT_UNKNOWN, id.toString());
    }

    private <T> T read(Function<EntityManager, T> query) {
        return transactions.required(() -> jpa.txExpr(TransactionType.Required, query::apply));
    }
}
