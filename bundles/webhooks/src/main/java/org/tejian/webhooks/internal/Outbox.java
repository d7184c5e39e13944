package org.tejian.webhooks.internal;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.webhooks.internal.Call.Told;

/**
 * What is to be sent, shared by the senders of all nodes. Taking and finishing are short transactions of their own; the call
 * between them is outside of any. A call whose node dies is taken again when its time is over.
 */
final class Outbox {

    private static final int MOST_AT_ONCE = 2;

    /** The longest due delivery of the webhooks that are active and not busy; no sender waits for another. */
    private static final String TAKE = """
            with busy as (
              select webhook_id from webhooks.delivery where state = 'WAITING' and sending_until >= now()
               group by webhook_id having count(*) >= ?),
            candidate as (
              select n.id from webhooks.webhook w cross join lateral (
                select d.id, d.due_at from webhooks.delivery d
                 where d.webhook_id = w.id and d.state = 'WAITING' and d.due_at <= now()
                 order by d.due_at limit 1 for update skip locked) n
               where w.state = 'ACTIVE' and w.id not in (select webhook_id from busy)
               order by n.due_at limit 1)
            update webhooks.delivery d
               set attempts = d.attempts + 1, due_at = now() + make_interval(secs => ?),
                   sending_until = now() + make_interval(secs => ?)
              from candidate c, webhooks.webhook w
             where d.id = c.id and w.id = d.webhook_id
            returning d.id, d.attempts, w.url, w.secret, d.event_id, d.event_position, d.event_at, d.event_type,
                      d.subject_kind, d.subject_id""";

    private final Transactions transactions;
    private final int leaseSeconds;
    private final int[] retryAfterSeconds;

    /** @param leaseSeconds longer than any call takes */
    Outbox(Transactions transactions, int leaseSeconds, int... retryAfterSeconds) {
        this.transactions = transactions;
        this.leaseSeconds = leaseSeconds;
        this.retryAfterSeconds = retryAfterSeconds.clone();
    }

    /** The next call to be made; empty when none is due. */
    Optional<Call> take() {
        return transactions.jdbc(connection -> {
            try (PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setInt(1, MOST_AT_ONCE);
                take.setInt(2, leaseSeconds);
                take.setInt(3, leaseSeconds);
                try (ResultSet row = take.executeQuery()) {
                    return row.next() ? Optional.of(call(row)) : Optional.empty();
                }
            }
        });
    }

    /** Keeps how it went: delivered, or when it is tried next, or dead. */
    void finish(Call call, Attempt attempt) {
        boolean last = call.attempt() > retryAfterSeconds.length || attempt.refusedForGood();
        if (attempt.succeeded()) {
            end(call, attempt, "DELIVERED");
        } else if (last) {
            end(call, attempt, "DEAD");
        } else {
            retry(call, attempt, retryAfterSeconds[call.attempt() - 1]);
        }
    }

    private void end(Call call, Attempt attempt, String state) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update webhooks.delivery set last_status = ?, last_problem = ?, state = ?, due_at = null,
                           sending_until = null, finished_at = now()
                     where id = ? and state = 'WAITING' and attempts = ?""")) {
                outcome(update, attempt);
                update.setString(3, state);
                update.setObject(4, call.deliveryId());
                update.setInt(5, call.attempt());
                return update.executeUpdate();
            }
        });
    }

    private void retry(Call call, Attempt attempt, int seconds) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update webhooks.delivery set last_status = ?, last_problem = ?, sending_until = null,
                           due_at = now() + make_interval(secs => ?)
                     where id = ? and state = 'WAITING' and attempts = ?""")) {
                outcome(update, attempt);
                update.setInt(3, seconds);
                update.setObject(4, call.deliveryId());
                update.setInt(5, call.attempt());
                return update.executeUpdate();
            }
        });
    }

    private static void outcome(PreparedStatement update, Attempt attempt) throws SQLException {
        if (attempt.status().isPresent()) {
            update.setInt(1, attempt.status().getAsInt());
        } else {
            update.setNull(1, Types.INTEGER);
        }
        update.setString(2, attempt.problem());
    }

    private static Call call(ResultSet row) throws SQLException {
        Told event = new Told(
                row.getObject("event_id", UUID.class),
                row.getLong("event_position"),
                row.getObject("event_at", OffsetDateTime.class).toInstant(),
                row.getString("event_type"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class));
        return new Call(
                row.getObject("id", UUID.class),
                row.getInt("attempts"),
                URI.create(row.getString("url")),
                row.getString("secret"),
                event);
    }
}
