package org.tejian.directory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.transaction.TransactionManager;
import javax.transaction.xa.XAException;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.apache.commons.dbcp2.managed.BasicManagedDataSource;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.Transactions;
import org.tejian.database.internal.JtaTransactions;

/**
 * JPA on a real PostgreSQL without a container, put together as the platform is: one XA data source, the same transaction
 * manager, {@link Transactions} of the database bundle, OpenJPA in JTA mode with the bundle's own persistence.xml and
 * enhanced entities. The templates behave as those of Aries JPA: each outermost call in a transaction has its own
 * persistence context, flushed at the commit.
 *
 * <pre>{@code
 * static final EmbeddedDatabaseForTests DATABASE =
 *         EmbeddedDatabaseForTests.fresh().migrated("directory", Organisations.class);
 * static final JpaForTests JPA = new JpaForTests(DATABASE);
 * ... new JpaOrganisations(JPA.transactions(), JPA.template("directory"), ...)
 *
 * @AfterAll
 * static void close() {
 *     JPA.close();
 *     DATABASE.close();
 * }
 * }</pre>
 */
public final class JpaForTests implements AutoCloseable {

    private static final GeronimoTransactionManager MANAGER = manager();

    private final BasicManagedDataSource dataSource = new BasicManagedDataSource();
    private final PGSimpleDataSource outside = new PGSimpleDataSource();
    private final Transactions transactions;
    private final Map<String, EntityManagerFactory> units = new ConcurrentHashMap<>();

    public JpaForTests(EmbeddedDatabaseForTests database) {
        PGXADataSource xa = new PGXADataSource();
        xa.setUrl(database.url());
        xa.setUser(database.user());
        xa.setPassword(database.password());
        outside.setUrl(database.url());
        outside.setUser(database.user());
        outside.setPassword(database.password());
        dataSource.setTransactionManager(MANAGER);
        // without it a connection that JDBC and JPA shared goes back to the pool twice
        dataSource.setTransactionSynchronizationRegistry(MANAGER);
        dataSource.setXaDataSourceInstance(xa);
        dataSource.setMaxTotal(20);
        transactions = new JtaTransactions(MANAGER, dataSource);
    }

    /** The transactions all templates of this object take part in. */
    public Transactions transactions() {
        return transactions;
    }

    /** The template of a persistence unit on the class path. */
    public JpaTemplate template(String unit) {
        EntityManagerFactory factory = units.computeIfAbsent(unit, this::factory);
        return new Template(transactions, factory);
    }

    /** The transaction manager, found by OpenJPA by the name of this method. */
    public static TransactionManager transactionManager() {
        return MANAGER;
    }

    @Override
    public void close() {
        units.values().forEach(EntityManagerFactory::close);
        try {
            dataSource.close();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private EntityManagerFactory factory(String unit) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("openjpa.ConnectionFactory", dataSource);
        properties.put("openjpa.ConnectionFactory2", outside);
        properties.put("openjpa.ConnectionFactoryMode", "managed");
        properties.put("javax.persistence.jtaDataSource", dataSource);
        properties.put(
                "openjpa.ManagedRuntime",
                "invocation(TransactionManagerMethod=" + JpaForTests.class.getName() + ".transactionManager)");
        return Persistence.createEntityManagerFactory(unit, properties);
    }

    private static GeronimoTransactionManager manager() {
        try {
            return new GeronimoTransactionManager();
        } catch (XAException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nested calls share the persistence context of the outermost one, as in Aries JPA. */
    private static final class Template implements JpaTemplate {

        private final Transactions transactions;
        private final EntityManagerFactory factory;
        private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

        Template(Transactions transactions, EntityManagerFactory factory) {
            this.transactions = transactions;
            this.factory = factory;
        }

        @Override
        public <R> R txExpr(TransactionType type, EmFunction<R> code) {
            if (type != TransactionType.Required) {
                throw new UnsupportedOperationException("only TransactionType.Required is used in Tejian, not " + type);
            }
            return transactions.required(() -> {
                if (!open.get().isEmpty()) {
                    return code.apply(open.get().peek());
                }
                EntityManager em = factory.createEntityManager();
                open.get().push(em);
                try {
                    em.joinTransaction();
                    return code.apply(em);
                } finally {
                    open.get().pop();
                    em.close();
                }
            });
        }

        @Override
        public void tx(TransactionType type, EmConsumer code) {
            txExpr(type, em -> {
                code.accept(em);
                return Boolean.TRUE;
            });
        }

        @Override
        public <R> R txExpr(EmFunction<R> code) {
            return txExpr(TransactionType.Required, code);
        }

        @Override
        public void tx(EmConsumer code) {
            tx(TransactionType.Required, code);
        }
    }
}
