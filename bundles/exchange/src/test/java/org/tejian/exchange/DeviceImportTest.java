package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.exchange.ExchangeForTests.DEVICE;
import static org.tejian.exchange.ExchangeForTests.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;

class DeviceImportTest {

    private static final ExchangeForTests EXCHANGE = new ExchangeForTests();

    @AfterAll
    static void close() {
        EXCHANGE.close();
    }

    private static ImportJob load(ImportMode mode, List<List<String>> rows) {
        return EXCHANGE.run(EXCHANGE.province, ImportKind.DEVICES, mode, csv(ImportKind.DEVICES, DEVICE, rows));
    }

    private static List<String> with(List<String> row, String field, String value) {
        List<String> changed = new ArrayList<>(row);
        changed.set(DEVICE.indexOf(field), value);
        return changed;
    }

    private static Device device(int serial) {
        return EXCHANGE.archive
                .findByNumber(EXCHANGE.province, String.format("3110520113201309%04d", serial))
                .orElseThrow();
    }

    private static boolean known(int serial) {
        return EXCHANGE.archive
                .findByNumber(EXCHANGE.province, String.format("3110520113201309%04d", serial))
                .isPresent();
    }

    @Test
    void givenGoodRowsWhenImportedThenTheDevicesHaveTheirStateFactsHistoryAndEvent() {
        ImportJob job = load(ImportMode.ALL_OR_NOTHING, List.of(EXCHANGE.lift(1), EXCHANGE.lift(2)));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.entered()).isEqualTo(2);
        Device device = device(1);
        assertThat(device.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(device.certificateNumber()).contains("梯11贵A1");
        assertThat(device.inspection()).hasValueSatisfying(facts -> {
            assertThat(facts.passed()).isTrue();
            assertThat(facts.agencyId()).isEqualTo(EXCHANGE.agency.id());
        });
        assertThat(device.parameters()).containsKey("rated_load");
        List<HistoryEntry> history = EXCHANGE.archive.history(EXCHANGE.province, device.id());
        assertThat(history).hasSize(1);
        assertThat(history.get(0).personName())
                .isEqualTo(EXCHANGE.province.person().name());
        assertThat(EXCHANGE.log.entries())
                .filteredOn(entry -> entry.event().subjectId().equals(device.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event().type()).isEqualTo("archive.device.entered");
                    assertThat(entry.event().after()).containsEntry("state", "IN_USE");
                });
    }

    @Test
    void givenTheSameFileAgainWhenImportedThenNothingChanges() {
        List<List<String>> rows = List.of(EXCHANGE.lift(11), EXCHANGE.lift(12));
        load(ImportMode.ALL_OR_NOTHING, rows);
        int events = EXCHANGE.log.entries().size();

        ImportJob again = load(ImportMode.ALL_OR_NOTHING, rows);

        assertThat(again.state()).isEqualTo(ImportState.DONE);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.entered() + again.updated() + again.refused()).isZero();
        assertThat(EXCHANGE.log.entries()).hasSize(events);
        assertThat(device(11).version()).isEqualTo(1);
    }

    @Test
    void givenAnotherPlaceWhenImportedThenItIsPutRightWithHistoryAndEvent() {
        load(ImportMode.ALL_OR_NOTHING, List.of(EXCHANGE.lift(21)));

        ImportJob job = load(ImportMode.ALL_OR_NOTHING, List.of(with(EXCHANGE.lift(21), "place", "新址1号")));

        assertThat(job.updated()).isEqualTo(1);
        Device device = device(21);
        assertThat(device.place()).isEqualTo("新址1号");
        assertThat(device.version()).isEqualTo(2);
        List<HistoryEntry> history = EXCHANGE.archive.history(EXCHANGE.province, device.id());
        assertThat(history).hasSize(2);
        assertThat(history.get(1).changed()).containsOnlyKeys("place");
        assertThat(EXCHANGE.log.last().event().type()).isEqualTo("archive.device.corrected");
        assertThat(EXCHANGE.log.last().event().before()).containsEntry("place", "云峰大道21号");
    }

    @Test
    void givenAnotherParameterWhenImportedThenTheOthersStay() {
        load(ImportMode.ALL_OR_NOTHING, List.of(EXCHANGE.lift(22)));
        Device before = device(22);
        EXCHANGE.archive.correct(
                EXCHANGE.province,
                before.id(),
                before.version(),
                DeviceCorrection.ofParameters(java.util.Map.of("floors", 18)),
                "测试");

        load(ImportMode.ALL_OR_NOTHING, List.of(with(EXCHANGE.lift(22), "ratedLoad", "1350")));

        assertThat(device(22).parameters()).hasSize(2).containsEntry("floors", 18);
        assertThat(device(22).parameters().get("rated_load").toString()).isEqualTo("1350");
    }

    @Test
    void givenADryRunWhenImportedThenItIsCountedAndNothingWritten() {
        ImportJob job = load(ImportMode.DRY_RUN, List.of(EXCHANGE.lift(31)));

        assertThat(job.state()).isEqualTo(ImportState.CHECKED);
        assertThat(job.entered()).isEqualTo(1);
        assertThat(known(31)).isFalse();
    }

    @Test
    void givenAWrongRowWhenAllOrNothingThenNothingIsWrittenAndTheRowNamed() {
        ImportJob job = load(
                ImportMode.ALL_OR_NOTHING, List.of(EXCHANGE.lift(41), with(EXCHANGE.lift(42), "region", "990101")));

        assertThat(job.state()).isEqualTo(ImportState.REFUSED);
        assertThat(job.refused()).isEqualTo(1);
        assertThat(known(41)).isFalse();
        assertThat(EXCHANGE.problems(EXCHANGE.province, job)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("行政区划代码");
            assertThat(problem.code()).isEqualTo("REGION_UNKNOWN");
        });
    }

    @Test
    void givenAWrongRowWhenGoodRowsThenTheGoodAreWrittenAndTheErrorFileHoldsTheOthers() {
        ImportJob job = load(
                ImportMode.GOOD_ROWS,
                List.of(EXCHANGE.lift(51), with(EXCHANGE.lift(52), "state", "在飞"), EXCHANGE.lift(53)));

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.entered()).isEqualTo(2);
        assertThat(known(51)).isTrue();
        assertThat(known(52)).isFalse();
        String errors = EXCHANGE.errorFile(EXCHANGE.province, job);
        assertThat(errors.lines()).hasSize(2);
        assertThat(errors).contains("错误说明", "31105201132013090052", "在飞").doesNotContain("31105201132013090051");
    }

    @Test
    void givenTheErrorFileCorrectedWhenImportedThenItIsTaken() {
        ImportJob job = load(ImportMode.GOOD_ROWS, List.of(with(EXCHANGE.lift(54), "state", "在飞")));
        String corrected = EXCHANGE.errorFile(EXCHANGE.province, job)
                .replaceFirst("在飞", "在用")
                .replaceAll(",\"“[^\"]*\"", ",");

        ImportJob again = EXCHANGE.run(EXCHANGE.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, corrected);

        assertThat(again.state()).as(again.problem()).isEqualTo(ImportState.DONE);
        assertThat(known(54)).isTrue();
    }

    @Test
    void everyRowErrorHasItsCode() {
        load(ImportMode.ALL_OR_NOTHING, List.of(EXCHANGE.lift(60)));
        List<String> good = EXCHANGE.lift(61);
        List<List<String>> rows = List.of(
                with(good, "registrationCode", "3.1105201132013E+19"),
                with(good, "registrationCode", ""),
                with(good, "catalogueCode", "3999"),
                with(good, "catalogueCode", "2150"),
                with(good, "useUnit", "没有的单位"),
                with(good, "certificateNumber", ""),
                with(good, "inspectedOn", "2999-01-01"),
                with(good, "inspectedOn", "去年"),
                with(good, "name", "梯".repeat(201)),
                with(EXCHANGE.lift(60), "state", "停用"),
                with(good, "reportNumber", ""),
                with(good, "ratedLoad", "一吨"),
                EXCHANGE.lift(62),
                EXCHANGE.lift(62));

        ImportJob job = load(ImportMode.DRY_RUN, rows);

        assertThat(EXCHANGE.problems(EXCHANGE.province, job))
                .extracting(problem -> problem.row() - 2 + " " + problem.code())
                .containsExactly(
                        "0 VALUE_WRONG",
                        "1 VALUE_MISSING",
                        "2 CATALOGUE_CODE_UNKNOWN",
                        "3 CATEGORY_DIFFERS",
                        "4 ORGANISATION_UNKNOWN",
                        "5 CERTIFICATE_MISSING",
                        "6 DATES_WRONG",
                        "7 VALUE_WRONG",
                        "8 VALUE_TOO_LONG",
                        "9 DEVICE_DIFFERS",
                        "10 VALUE_MISSING",
                        "11 VALUE_WRONG",
                        "13 TWICE_IN_FILE");
    }

    @Test
    void givenACountyWhenItImportsAnotherCountysDeviceThenTheRowIsRefused() {
        List<String> elsewhere = with(EXCHANGE.lift(71), "region", "520102");

        ImportJob job = EXCHANGE.run(
                EXCHANGE.baiyun,
                ImportKind.DEVICES,
                ImportMode.GOOD_ROWS,
                csv(ImportKind.DEVICES, DEVICE, List.of(EXCHANGE.lift(72), elsewhere)));

        assertThat(job.entered()).isEqualTo(1);
        assertThat(EXCHANGE.problems(EXCHANGE.baiyun, job))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("REGION_OUTSIDE_SCOPE"));
    }

    @Test
    void givenOldReportsWhenImportedThenTheNewestBecomesTheLastInspectionAndAgainNothingChanges() {
        List<String> bare = new ArrayList<>(EXCHANGE.lift(81));
        for (String field : List.of("reportNumber", "inspectedOn", "conclusion", "passed", "nextDue", "agency")) {
            bare.set(DEVICE.indexOf(field), "");
        }
        load(ImportMode.ALL_OR_NOTHING, List.of(bare));
        List<String> fields = List.of(
                "registrationCode", "reportNumber", "type", "inspectedOn", "conclusion", "passed", "nextDue", "agency");
        String code = bare.get(0);
        String agency = EXCHANGE.agency.name();
        String file = csv(
                ImportKind.INSPECTIONS,
                fields,
                List.of(
                        List.of(code, "O2019", "定期检验", "2019/6/1", "合格", "是", "2020年6月1日", agency),
                        List.of(code, "O2020", "定期检验", "20200601", "不合格", "否", "", agency)));

        ImportJob job = EXCHANGE.run(EXCHANGE.province, ImportKind.INSPECTIONS, ImportMode.ALL_OR_NOTHING, file);
        ImportJob again = EXCHANGE.run(EXCHANGE.province, ImportKind.INSPECTIONS, ImportMode.ALL_OR_NOTHING, file);

        assertThat(job.entered()).isEqualTo(2);
        assertThat(again.unchanged()).isEqualTo(2);
        Device device = device(81);
        assertThat(device.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(device.inspection()).hasValueSatisfying(facts -> {
            assertThat(facts.reportNumber()).isEqualTo("O2020");
            assertThat(facts.passed()).isFalse();
        });
        assertThat(EXCHANGE.devices.inspectionsOf(EXCHANGE.province, device.id()))
                .extracting(report -> report.reportNumber())
                .containsExactly("O2020", "O2019");
        assertThat(EXCHANGE.archive.history(EXCHANGE.province, device.id())).hasSize(2);
    }

    @Test
    void givenAReportOfAnUnknownDeviceOrWithOtherContentsWhenImportedThenTheRowIsRefused() {
        load(ImportMode.ALL_OR_NOTHING, List.of(EXCHANGE.lift(82)));
        List<String> fields =
                List.of("registrationCode", "reportNumber", "inspectedOn", "conclusion", "passed", "agency");
        String code = EXCHANGE.lift(82).get(0);
        String agency = EXCHANGE.agency.name();
        EXCHANGE.run(
                EXCHANGE.province,
                ImportKind.INSPECTIONS,
                ImportMode.ALL_OR_NOTHING,
                csv(ImportKind.INSPECTIONS, fields, List.of(List.of(code, "P1", "2018-01-02", "合格", "是", agency))));

        ImportJob job = EXCHANGE.run(
                EXCHANGE.province,
                ImportKind.INSPECTIONS,
                ImportMode.DRY_RUN,
                csv(
                        ImportKind.INSPECTIONS,
                        fields,
                        List.of(
                                List.of(code, "P1", "2018-01-03", "合格", "是", agency),
                                List.of("31105201132013099999", "P2", "2018-01-03", "合格", "是", agency),
                                List.of(code, "P3", "2018-01-03", "合格", "是", agency),
                                List.of(code, "P3", "2018-01-03", "合格", "是", agency))));

        assertThat(EXCHANGE.problems(EXCHANGE.province, job))
                .extracting(RowProblem::code)
                .containsExactly("REPORT_DIFFERS", "DEVICE_UNKNOWN", "TWICE_IN_FILE");
    }

    @Test
    void givenTenThousandRowsWhenImportedThenTheListAndTheCursorAgree() {
        List<List<String>> rows =
                IntStream.range(1000, 9000).mapToObj(EXCHANGE::lift).toList();

        ImportJob job = load(ImportMode.ALL_OR_NOTHING, rows);

        assertThat(job.entered()).as(job.problem()).isEqualTo(8000);
        DeviceQuery query = new DeviceQuery(
                "云峰大道8", Set.of(), "3", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 50);
        long listed = EXCHANGE.archive.search(EXCHANGE.baiyun, query).total();
        assertThat(listed).isPositive();
        assertThat(EXCHANGE.devices.forEach(EXCHANGE.baiyun, query, device -> {}))
                .isEqualTo(listed);
    }
}
