package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attachments, charts and certificates of a report. */
class SheetsTest {

    private static final InspectionType TYPE = DefinedInspectionType.of(RowsTest.text(), Optional.empty());

    private static ReportSheet sheet(InspectionRecord record, List<PastInspection> history) {
        return TYPE.report(record, TYPE.assess(record), history);
    }

    private static ReportSheet.Chart chart(ReportSheet sheet, String key) {
        return sheet.charts().stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> of(String number) {
        return Optional.of(new BigDecimal(number));
    }

    @Test
    void aChartOfRowsHasItsLabelsUnitsAndLimit() {
        ReportSheet sheet = sheet(RowsTest.record(RowsTest.four()), List.of());
        ReportSheet.Chart walls = chart(sheet, "walls");

        assertThat(walls.kind()).isEqualTo("bar");
        assertThat(walls.xLabel()).isEqualTo("瓶号");
        assertThat(walls.yLabel()).isEqualTo("最小壁厚（mm）");
        assertThat(walls.labels()).containsExactly("A1", "A2", "A3", "A4");
        assertThat(walls.series())
                .containsExactly(new ReportSheet.Series("最小壁厚", List.of(of("2.9"), of("2.6"), of("2.6"), of("2.9"))));
        assertThat(walls.limit().orElseThrow().name()).isEqualTo("最小允许壁厚（待确认）");
        assertThat(walls.limit().orElseThrow().values()).containsOnly(of("2.7"));
    }

    @Test
    void aLimitMayFollowTheRowAndComputedColumnsAreDrawn() {
        ReportSheet.Chart losses = chart(sheet(RowsTest.record(RowsTest.four()), List.of()), "losses");

        assertThat(losses.series()).hasSize(2);
        assertThat(losses.series().get(0).values()).startsWith(of("0.61"));
        assertThat(losses.limit().orElseThrow().values()).startsWith(of("5.8"), of("5.2"));
    }

    @Test
    void aTrendGoesOverTheEarlierInspections() {
        InspectionRecord record = RowsTest.record(RowsTest.four());
        Map<String, Object> before = TYPE.assess(record).toModel();
        List<PastInspection> history = List.of(
                PastInspection.of(LocalDate.parse("2022-03-01"), before),
                new PastInspection(
                        LocalDate.parse("2018-03-01"), Map.of(), Map.of("worst_loss", new BigDecimal("1.2"))),
                new PastInspection(LocalDate.parse("2014-03-01"), Map.of(), Map.of()),
                new PastInspection(LocalDate.parse("2027-01-01"), Map.of(), Map.of("worst_loss", BigDecimal.TEN)));

        ReportSheet.Chart trend = chart(sheet(record, history), "trend");

        assertThat(trend.labels()).containsExactly("2018-03-01", "2022-03-01", "2026-03-05");
        assertThat(trend.series().get(0).values()).containsExactly(of("1.2"), of("9.09"), of("9.09"));
        assertThat(trend.limit().orElseThrow().values()).hasSize(3).containsOnly(of("5"));
        assertThat(trend.yLabel()).isEqualTo("损失率（%）");
    }

    @Test
    void measuredValuesOfEarlierInspectionsAreReadFromTheirAssessment() {
        Map<String, Object> model = SmallType.type()
                .assess(InspectionRecord.fromModel(SmallType.model()))
                .toModel();
        PastInspection past = PastInspection.of(LocalDate.parse("2019-05-31"), model);

        assertThat(past.measured("2.1", "width").orElseThrow()).isEqualByComparingTo("0.7");
        assertThat(past.computed().get("factor")).isEqualByComparingTo("0.45");
        assertThat(PastInspection.of(LocalDate.EPOCH, Map.of("items", "x", "computed", List.of("y")))
                        .computed())
                .isEmpty();
    }

    @Test
    void attachmentsWithRowsArePrintedAndTheOthersCounted() {
        ReportSheet sheet =
                sheet(RowsTest.record(RowsTest.four()).withFacts(Map.of("ndt_sheets", new BigDecimal(3))), List.of());

        assertThat(sheet.sheets().stream().map(ReportSheet.Sheet::printed)).containsExactly(true, false, false);
        assertThat(sheet.sheets().get(0).rows()).contains("cylinders");
        assertThat(sheet.sheets().get(0).charts()).containsExactly("walls");
        assertThat(sheet.sheets().stream().map(ReportSheet.Sheet::count))
                .containsExactly(Optional.empty(), Optional.of(3), Optional.empty());
        assertThat(sheet.attachments()).hasSize(3);
        ReportSheet nothing = sheet(RowsTest.record(List.of()), List.of());
        assertThat(nothing.sheets().get(0).printed()).isFalse();
        assertThat(nothing.charts()).isEmpty();
    }

    @Test
    void aPassHasACertificateWhoseTextIsFilledAsFarAsTheRecordKnows() {
        ReportSheet.Certificate certificate =
                sheet(RowsTest.record(RowsTest.four()), List.of()).certificate().orElseThrow();

        assertThat(certificate.title().zh()).isEqualTo("钢瓶检验证书");
        assertThat(certificate.parts().get(0).key()).contains("use_unit");
        assertThat(certificate.parts().stream().flatMap(p -> p.text().stream()).reduce("", String::concat))
                .isEqualTo("的钢瓶（设计壁厚 3 mm）经检验，结论为合格，报废率 50%。");
        assertThat(certificate.fields().get(0).value()).contains("2030年03月");
        assertThat(certificate.fields().get(1).value()).isEmpty();
    }

    @Test
    void aFailHasNoCertificate() {
        InspectionRecord old = RowsTest.record(List.of(RowsTest.four().get(3)));

        assertThat(sheet(old, List.of()).certificate()).isEmpty();
        assertThat(StandardReport.certificate()).contains("certificate.title");
    }

    /** What is broken; where it must be said; a word of the advice. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rows: cylinders, charts: [walls] | rows: bottles, charts: [walls] | attachment 钢瓶检验明细表 | no rows 'bottles'",
                "charts: [walls] | charts: [roofs] | attachment 钢瓶检验明细表 | no chart 'roofs'",
                "sheets: ndt_sheets | sheets: nothing | attachment 无损检测报告 | 'nothing'",
                "sheets: ndt_sheets | rows: cylinders | attachment 无损检测报告 | on another sheet already",
                "en: NDT report, sheets: ndt_sheets | en: NDT report, charts: [walls], sheets: 1 | sheets | counts its pages itself",
                "columns: [wall] | columns: [made_on] | chart walls | numeric column",
                "    x: cylinder_no | ~    x: bottle~ | chart losses | no column 'bottle'",
                "value: 2*wall | value: 2*roof | chart losses | 'roof'",
                "history: {computation: worst_loss} | history: {computation: best} | chart trend | 'best'",
                "history: {computation: worst_loss} | history: {item: '1.1'} | chart trend | measured part",
                "history: {computation: worst_loss} | x: y | report.charts[2] | one of both",
                "key: losses | key: walls | chart walls | is there twice",
                "{conclusion}，报废率 | {colour}，报废率 | certificate | 'colour'",
                "- {key: agency, zh: 检验机构, en: Agency} | - {key: moon, zh: 月, en: Moon} | certificate | 'moon'",
            })
    void aBrokenReportFormatSaysWhereAndWhat(String before, String after, String place, String advice) {
        assertThat(RowsTest.text()).contains(before.strip());
        String broken = RowsTest.text().replace(before.strip(), after.strip());

        assertThatThrownBy(() -> DefinedInspectionType.of(broken, Optional.empty()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(advice);
    }
}
