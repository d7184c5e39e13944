package org.tejian.licensing.internal.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.tejian.database.Transactions;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.HeldLicence;
import org.tejian.refusal.Refusal;

/** Reads licences, and locks the one that changes. */
final class LicenceStore {

    private static final Comparator<HeldLicence> NEWEST_FIRST = Comparator.comparing(
                    (HeldLicence held) -> held.licence().validUntil())
            .reversed()
            .thenComparing(held -> held.licence().number());

    private final Transactions transactions;
    private final JpaTemplate jpa;

    LicenceStore(Transactions transactions, JpaTemplate jpa) {
        this.transactions = transactions;
        this.jpa = jpa;
    }

    Optional<Licence> find(UUID id) {
        return read(em ->
                Optional.ofNullable(em.find(LicenceEntity.class, id.toString())).map(LicenceEntity::licence));
    }

    Optional<HeldLicence> findByNumber(String number) {
        return read(em -> em
                .createQuery("select l from LicenceEntity l where l.number = :number", LicenceEntity.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst()
                .map(LicenceEntity::held));
    }

    /** The lock makes whoever takes the same number at the same moment wait, and see the first one's licence. */
    void refuseTaken(String number) {
        transactions.lock("licensing.licence:" + number);
        if (findByNumber(number).isPresent()) {
            throw new Refusal(LicensingError.LICENCE_NUMBER_TAKEN, number);
        }
    }

    /** The licences with these identifiers, in that order. */
    List<Licence> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Licence> found = read(em -> em
                .createQuery("select l from LicenceEntity l where l.id in :ids", LicenceEntity.class)
                .setParameter("ids", ids.stream().map(UUID::toString).toList())
                .getResultList()
                .stream()
                .map(LicenceEntity::licence)
                .collect(Collectors.toMap(Licence::id, Function.identity())));
        return ids.stream().map(found::get).toList();
    }

    /** Reads one licence with what only its file shows. */
    <T> Optional<T> look(UUID id, Function<LicenceEntity, T> reader) {
        return read(em ->
                Optional.ofNullable(em.find(LicenceEntity.class, id.toString())).map(reader));
    }

    /** The corrections of a licence, newest first. */
    List<LicenceCorrection> corrections(UUID licenceId) {
        return read(em -> em
                .createQuery(
                        "select c from LicenceCorrectionEntity c where c.licenceId = :licence order by c.id desc",
                        LicenceCorrectionEntity.class)
                .setParameter("licence", licenceId.toString())
                .getResultList()
                .stream()
                .map(LicenceCorrectionEntity::correction)
                .toList());
    }

    /** The licences of these units, newest first. */
    List<HeldLicence> of(Collection<UUID> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return read(em -> em
                .createQuery("select l from LicenceEntity l where l.unitId in :units", LicenceEntity.class)
                .setParameter("units", units.stream().map(UUID::toString).toList())
                .getResultList()
                .stream()
                .map(LicenceEntity::held)
                .sorted(NEWEST_FIRST)
                .toList());
    }

    /** Runs a change on the locked licence and writes it. */
    <T> T change(UUID id, Function<LicenceEntity, T> change) {
        return read(em -> {
            LicenceEntity entity = em.find(LicenceEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
            if (entity == null) {
                throw new Refusal(LicensingError.LICENCE_UNKNOWN, id.toString());
            }
            T result = change.apply(entity);
            em.flush();
            return result;
        });
    }

    /** Sends what has changed to the database, so that SQL in the same transaction sees it. */
    void flush() {
        jpa.tx(TransactionType.Required, EntityManager::flush);
    }

    void persist(Object entity) {
        jpa.tx(TransactionType.Required, em -> {
            em.persist(entity);
            em.flush();
        });
    }

    <T> T read(Function<EntityManager, T> query) {
        return transactions.required(() -> jpa.txExpr(TransactionType.Required, query::apply));
    }
}
