package org.tejian.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.refusal.Refusal;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportStore;
import org.tejian.reports.ReportsError;
import org.tejian.reports.StoredReport;

class PostgresReportStoreTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("reports", ReportStore.class);

    private final ReportStore store = new PostgresReportStore(DATABASE.transactions(), DATABASE.schema("reports"));

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void givesBackWhatItWasGiven() {
        RenderedReport report = report("round trip");

        StoredReport stored = store.put(report);

        assertThat(stored.sha256()).isEqualTo(report.sha256());
        assertThat(stored.sizeBytes()).isEqualTo(report.pdf().length);
        assertThat(stored.pages()).isEqualTo(3);
        assertThat(store.exists(report.sha256())).isTrue();
        assertThat(store.get(report.sha256())).isEqualTo(report.pdf());
    }

    @Test
    void storesTheSameFileOnce() {
        RenderedReport report = report("twice");
        StoredReport first = store.put(report);
        long before = store.verify().checked();

        assertThat(store.put(report)).isEqualTo(first);
        assertThat(store.verify().checked()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfATransactionThatIsRolledBack() {
        RenderedReport report = report("rolled back");

        assertThatThrownBy(() -> DATABASE.transactions().run(() -> {
                    store.put(report);
                    throw new IllegalStateException("refused later");
                }))
                .hasMessage("refused later");

        assertThat(store.exists(report.sha256())).isFalse();
    }

    @Test
    void refusesADigestItDoesNotKnow() {
        assertThat(store.exists("no digest")).isFalse();
        assertThatThrownBy(() -> store.get("0".repeat(64)))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(ReportsError.REPORT_NOT_FOUND));
        assertThatThrownBy(() -> store.get("' OR 1=1 --")).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToHandOutADamagedFileAndFindsItOnVerify() {
        RenderedReport report = report("damaged");
        store.put(report);
        assertThat(store.verify().damaged()).doesNotContain(report.sha256());

        DATABASE.execute("ALTER TABLE reports.file DISABLE TRIGGER file_is_final");
        DATABASE.execute(
                "UPDATE reports.file SET content = content || '\\x00' WHERE sha256 = '" + report.sha256() + "'");
        DATABASE.execute("ALTER TABLE reports.file ENABLE TRIGGER file_is_final");

        assertThatThrownBy(() -> store.get(report.sha256()))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(ReportsError.REPORT_DAMAGED));
        assertThat(store.verify().damaged()).contains(report.sha256());
    }

    @Test
    void letsNobodyChangeOrRemoveAFile() {
        store.put(report("final"));

        for (String statement :
                List.of("UPDATE reports.file SET pages = 9", "DELETE FROM reports.file", "TRUNCATE reports.file")) {
            assertThatThrownBy(() -> DATABASE.execute(statement)).hasStackTraceContaining("never changed or removed");
        }
    }

    private static RenderedReport report(String content) {
        return new RenderedReport(content.getBytes(StandardCharsets.UTF_8), 3, List.of());
    }
}
