package org.tejian.events.internal;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.events.EventReader.Verification;

class TamperingTest {

    private static final LogForTests LOG = new LogForTests();

    @BeforeAll
    static void writeFive() {
        for (int i = 1; i <= 5; i++) {
            LOG.commit("value " + i);
        }
        await().atMost(ofSeconds(10)).until(() -> LOG.sealed() == 5);
        assertThat(LOG.reader.verify().whole()).isTrue();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.event set hash = 'x' where position = 3",
                "update events.event set position = 6 where position = 3",
                "update events.event set position = null, hash = null where position = 3",
                "delete from events.event where position = 3",
                "truncate events.event",
                "insert into events.event select gen_random_uuid(), at, txid, type, subject_kind, subject_id, account_id,"
                        + " person_id, person_name, role, organisation_id, organisation_name, address, before_values,"
                        + " after_values, reason, 6, hash from events.event where position = 3"
            })
    void givenOrdinarySql_whenItWouldChangeTheLog_thenTheDatabaseRefuses(String sql) {
        assertThatThrownBy(() -> LOG.database.execute(sql)).hasStackTraceContaining("append-only");
    }

    @Test
    void givenEveryColumnOfContent_whenItWouldBeSet_thenTheDatabaseRefuses() {
        List<String> columns = columns();

        assertThat(columns)
                .hasSize(18)
                .allSatisfy(column -> assertThatThrownBy(() -> LOG.database.execute(
                                "update events.event set " + column + " = " + column + " where position = 3"))
                        .as(column)
                        .hasStackTraceContaining("append-only"));
    }

    static Stream<String> forgeries() {
        return Stream.of(
                "person_name = '王五'",
                "after_values = '{\"value\":\"forged\"}'",
                "before_values = '{ }'",
                "reason = '补录'",
                "at = at - interval '1 day'",
                "type = 'events.test.forged'",
                "subject_id = gen_random_uuid()",
                "role = 'LEADER'",
                "address = '203.0.113.9'",
                "hash = repeat('0', 64)");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void givenAnOwnerWhoSwitchesTheTriggersOff_whenOneEventIsForged_thenVerifyNamesIt(String change) {
        Verification found = verifyAfter("update events.event set " + change + " where position = 3");

        assertThat(found).isEqualTo(new Verification(3, Optional.of(3L)));
    }

    @Test
    void givenAnOwnerWhoSwitchesTheTriggersOff_whenOneEventIsRemoved_thenVerifyNamesTheGap() {
        Verification found = verifyAfter("delete from events.event where position = 2");

        assertThat(found.firstBroken()).contains(2L);
    }

    /** What verify finds after a forgery that is undone afterwards. */
    private static Verification verifyAfter(String forgery) {
        AtomicReference<Verification> found = new AtomicReference<>();
        assertThatThrownBy(() -> LOG.transactions.run(() -> {
                    LOG.transactions.jdbc(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("alter table events.event disable trigger user");
                            return statement.executeUpdate(forgery);
                        }
                    });
                    found.set(LOG.reader.verify());
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        return found.get();
    }

    private List<String> columns() {
        return LOG.transactions.jdbc(connection -> {
            List<String> names = new java.util.ArrayList<>();
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select column_name from information_schema.columns"
                            + " where table_schema = 'events' and table_name = 'event'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }
}
