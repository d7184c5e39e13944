package org.tejian.events.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.StagedRows;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;

/** Appends rows without a position in the caller's transaction, and wakes the sealer once it has committed. */
@Component
public final class JdbcEventLog implements EventLog {

    private static final String INSERT = "insert into events.event (" + EventContent.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?)";

    /** From that many on a COPY is faster than a batch of inserts. */
    private static final int WORTH_A_COPY = 50;

    private final Transactions transactions;
    private final Sealer sealer;
    private final EventClock clock = new EventClock(Clock.systemUTC());

    @Activate
    public JdbcEventLog(
            @Reference Transactions transactions,
            @Reference Sealer sealer,
            @Reference(target = "(schema=events)") MigratedSchema schema) {
        this.transactions = transactions;
        this.sealer = sealer;
    }

    @Override
    public void append(Actor actor, NewEvent event) {
        appendAll(actor, List.of(event));
    }

    @Override
    public void appendAll(Actor actor, Collection<NewEvent> events) {
        transactions.afterCommit(sealer::wake);
        transactions.jdbc(connection -> {
            if (events.size() < WORTH_A_COPY) {
                insert(connection, actor, events);
            } else {
                copy(connection, actor, events);
            }
            return Boolean.TRUE;
        });
    }

    private void insert(Connection connection, Actor actor, Collection<NewEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NewEvent event : events) {
                fill(insert, actor, event);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void copy(Connection connection, Actor actor, Collection<NewEvent> events) throws SQLException {
        try (StagedRows rows = new StagedRows(connection, "events.event", EventContent.COLUMNS)) {
            for (NewEvent event : events) {
                rows.add(
                        TimeOrderedId.next(),
                        clock.next().atOffset(ZoneOffset.UTC),
                        actor.accountId(),
                        actor.personId(),
                        actor.personName(),
                        actor.role(),
                        actor.organisationId(),
                        actor.organisationName(),
                        actor.address(),
                        event.type(),
                        event.subjectKind(),
                        event.subjectId(),
                        CanonicalJson.write(event.before()),
                        CanonicalJson.write(event.after()),
                        event.reason());
            }
        }
    }

    private void fill(PreparedStatement insert, Actor actor, NewEvent event) throws SQLException {
        insert.setObject(1, TimeOrderedId.next());
        insert.setObject(2, clock.next().atOffset(ZoneOffset.UTC));
        insert.setObject(3, actor.accountId());
        insert.setObject(4, actor.personId());
        insert.setString(5, actor.personName());
        insert.setString(6, actor.role());
        insert.setObject(7, actor.organisationId());
        insert.setString(8, actor.organisationName());
        insert.setString(9, actor.address());
        insert.setString(10, event.type());
        insert.setString(11, event.subjectKind());
        insert.setObject(12, event.subjectId());
        insert.setString(13, CanonicalJson.write(event.before()));
        insert.setString(14, CanonicalJson.write(event.after()));
        insert.setString(15, event.reason());
    }
}
