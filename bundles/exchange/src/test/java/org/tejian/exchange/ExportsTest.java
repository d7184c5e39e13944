package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.exchange.ExchangeForTests.DEVICE;
import static org.tejian.exchange.ExchangeForTests.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.RegionCode;
import org.tejian.events.EventReader;
import org.tejian.exchange.internal.JoinedUnits;
import org.tejian.exchange.internal.export.StreamedExports;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportSummary;
import org.tejian.inspection.spi.Text;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Applications;
import org.tejian.registration.Notifications;

class ExportsTest {

    private static final ExchangeForTests EXCHANGE = new ExchangeForTests();
    private static final List<ReportSummary> REPORTS =
            IntStream.range(0, 450).mapToObj(ExportsTest::report).toList();
    private static final Exports EXPORTS = new StreamedExports(
            EXCHANGE.units,
            EXCHANGE.licences,
            EXCHANGE.devices,
            new JoinedUnits(EXCHANGE.transactions, EXCHANGE.units, EXCHANGE.devices, EXCHANGE.licences),
            ListsForTests.only(Notifications.class, "list", arguments -> List.of()),
            ListsForTests.only(Applications.class, "list", arguments -> List.of()),
            ListsForTests.only(InspectionTasks.class, "list", arguments -> List.of()),
            ListsForTests.only(InspectionReports.class, "list", arguments -> {
                ReportQuery query = (ReportQuery) arguments[1];
                return ListsForTests.page(REPORTS, ReportSummary::id, query.after(), query.limit());
            }),
            ListsForTests.only(EventReader.class, "after", arguments -> List.of()));

    @BeforeAll
    static void devices() {
        List<List<String>> rows = new ArrayList<>(
                IntStream.range(1, 1500).mapToObj(EXCHANGE::lift).toList());
        List<String> odd = new ArrayList<>(EXCHANGE.lift(1500));
        odd.set(DEVICE.indexOf("name"), "'=1+1电梯");
        rows.add(odd);
        ImportJob job = EXCHANGE.run(
                EXCHANGE.province,
                ImportKind.DEVICES,
                ImportMode.ALL_OR_NOTHING,
                csv(ImportKind.DEVICES, DEVICE, rows));
        assertThat(job.entered()).as(job.problem()).isEqualTo(1500);
    }

    @AfterAll
    static void close() {
        EXCHANGE.close();
    }

    private static ReportSummary report(int serial) {
        RegionCode region = new RegionCode("520113");
        DeviceRef device = new DeviceRef(
                TimeOrderedId.next(),
                new RegistrationCode(EXCHANGE.lift(serial).get(0)),
                "电梯",
                "一号楼",
                region,
                EXCHANGE.unitManager.organisation().id(),
                Optional.empty(),
                Optional.empty());
        return new ReportSummary(
                TimeOrderedId.next(),
                Optional.of("GZTA" + serial),
                1,
                ReportState.ISSUED,
                TimeOrderedId.next(),
                device,
                new EditionRef("lift", "1", "0".repeat(64), new Text("电梯定期检验", "Lift")),
                EXCHANGE.agency.id(),
                LocalDate.of(2026, 3, 1),
                "合格",
                true,
                Optional.of(LocalDate.of(2027, 3, 1)),
                Optional.of(Instant.EPOCH),
                true);
    }

    private static DeviceQuery query(String text, Set<DeviceState> states) {
        return new DeviceQuery(
                text, states, "3", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    private static String csvOf(org.tejian.directory.Caller caller, ExportQuery query) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EXPORTS.write(caller, query, FileFormat.CSV, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long rows(org.tejian.directory.Caller caller, ExportQuery query, FileFormat format) {
        try {
            return EXPORTS.write(caller, query, format, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void givenFiltersAndScopesWhenDevicesAreExportedThenAsManyAsTheListHas() {
        for (DeviceQuery query : List.of(
                query("", Set.of()),
                query("云峰大道12", Set.of()),
                query("", Set.of(DeviceState.IN_USE)),
                query("没有", Set.of()))) {
            for (var caller : List.of(EXCHANGE.province, EXCHANGE.baiyun, EXCHANGE.unitManager)) {
                long listed = EXCHANGE.archive.search(caller, query).total();
                assertThat(rows(caller, new ExportQuery.Devices(query), FileFormat.CSV))
                        .isEqualTo(listed);
                assertThat(rows(caller, new ExportQuery.Devices(query), FileFormat.XLSX))
                        .isEqualTo(listed);
            }
        }
        assertThat(rows(EXCHANGE.province, new ExportQuery.Devices(query("", Set.of())), FileFormat.CSV))
                .isEqualTo(1500);
    }

    @Test
    void givenExportedDevicesWhenImportedAgainThenNothingChanges() {
        String exported = csvOf(EXCHANGE.province, new ExportQuery.Devices(query("", Set.of())));

        ImportJob again = EXCHANGE.run(EXCHANGE.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, exported);

        assertThat(again.state())
                .as(again.problem() + EXCHANGE.problems(EXCHANGE.province, again))
                .isEqualTo(ImportState.DONE);
        assertThat(again.unchanged()).isEqualTo(1500);
    }

    @Test
    void givenAValueThatASpreadsheetWouldRunWhenExportedThenItIsText() {
        String exported = csvOf(EXCHANGE.province, new ExportQuery.Devices(query("云峰大道1500号", Set.of())));

        assertThat(exported).contains(",'=1+1电梯,");
    }

    @Test
    void givenAPagedListWhenExportedThenEveryRowComesOnce() {
        String exported = csvOf(EXCHANGE.province, new ExportQuery.Reports(Set.of(), Optional.empty()));

        assertThat(exported.lines().skip(1).toList()).hasSize(450).doesNotHaveDuplicates();
        assertThat(exported).contains("报告编号", "GZTA449", EXCHANGE.agency.name());
    }

    @Test
    void givenAnEmptyListWhenExportedThenItsHeadingIsThere() {
        assertThat(csvOf(EXCHANGE.province, new ExportQuery.Tasks(Set.of(), false, Optional.<UUID>empty())))
                .startsWith("\uFEFF任务编号,")
                .hasLineCount(1);
    }

    @Test
    void givenAListThatRefusesWhenExportedThenNothingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> EXPORTS.write(EXCHANGE.province, new ExportQuery.Events(0), FileFormat.CSV, out))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(DirectoryError.ROLE_FORBIDS));
        assertThatThrownBy(
                        () -> EXPORTS.write(EXCHANGE.province, new ExportQuery.UnitsNamed(" "), FileFormat.XLSX, out))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(DirectoryError.SEARCH_TEXT_MISSING));
        assertThat(out.size()).isZero();
    }

    @Test
    void givenFourExportsUnderWayWhenAFifthIsAskedForThenItIsRefusedAndLaterServed() {
        List<Refusal> refused = new ArrayList<>();
        nested(4, refused);

        assertThat(refused)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ExchangeError.TOO_MANY_EXPORTS));
        assertThat(rows(EXCHANGE.province, new ExportQuery.Reports(Set.of(), Optional.empty()), FileFormat.CSV))
                .isEqualTo(450);
    }

    /** An export that, when its first bytes are written, starts the next one. */
    private static void nested(int more, List<Refusal> refused) {
        OutputStream out = new OutputStream() {
            private boolean started;

            @Override
            public void write(int b) {
                if (!started) {
                    started = true;
                    nested(more - 1, refused);
                }
            }
        };
        try {
            EXPORTS.write(EXCHANGE.province, new ExportQuery.Reports(Set.of(), Optional.empty()), FileFormat.CSV, out);
        } catch (Refusal refusal) {
            refused.add(refusal);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
