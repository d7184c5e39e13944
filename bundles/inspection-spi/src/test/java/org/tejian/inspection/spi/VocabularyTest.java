package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.inspection.spi.SmallType.at;
import static org.tejian.inspection.spi.SmallType.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that came with the plugins: conditions on groups, documents and rows, computed parts, other base dates. */
class VocabularyTest {

    private static InspectionRecord record(Consumer<Map<String, Object>> change) {
        Map<String, Object> model = SmallType.model();
        change.accept(model);
        return InspectionRecord.fromModel(model);
    }

    private static Outcome outcome(Assessment assessment, String no) {
        return assessment.items().stream()
                .filter(i -> i.no().equals(no))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void aGroupThatDoesNotApplyHasNoItemThatDoes() {
        InspectionType type = SmallType.type(
                "- zh: 一 资料\n  en: Documents\n", "- zh: 一 资料\n  en: Documents\n  applies_when: variant=full\n");
        InspectionRecord annual = record(m -> m.put("variant", "年度(一)"));
        InspectionRecord hydraulic = record(m -> at(m, "parameters").putAll(map("drive", "液压", "valve", "A")));

        assertThat(outcome(type.assess(annual), "1.1")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(type.assess(record(m -> {})), "1.1")).isEqualTo(Outcome.PASS);
        assertThat(outcome(type.assess(record(m -> {})), "1.2")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(type.assess(hydraulic), "1.2")).isEqualTo(Outcome.OPEN);
        assertThat(type.definition().item("1.2").orElseThrow().appliesWhen()).contains("(variant=full) and (drive=液压)");
    }

    @Test
    void aReportNamesTheDocumentsThatApply() {
        InspectionType type = SmallType.type(
                "en: Rule A, until: 2020-12-31,", "en: Rule A, until: 2020-12-31, applies_when: drive=液压,");
        InspectionRecord traction = record(m -> {});

        assertThat(type.report(traction, type.assess(traction)).regulations()).isEmpty();
        InspectionRecord hydraulic = record(m -> at(m, "parameters").put("drive", "液压"));
        assertThat(type.report(hydraulic, type.assess(hydraulic)).regulations()).containsExactly("规则甲");
    }

    @Test
    void monthsMayCountFromADateOfTheDevice() {
        InspectionType type =
                SmallType.type("until: 2024-04-01, months: 12", "until: 2024-04-01, base: made_on, months: 36");
        Consumer<Map<String, Object>> made = m -> at(m, "parameters").put("made_on", "2017-03-15");

        assertThat(type.assess(record(made)).nextDue().orElseThrow().date()).isEqualTo("2020-03-15");
        Assessment unknown = type.assess(record(m -> {}));
        assertThat(unknown.complete()).isFalse();
        assertThat(unknown.findings()).anySatisfy(f -> assertThat(f.text().zh()).isEqualTo("无法确定“下次检验”：请填写“制造日期”"));
        Assessment later = type.assess(record(m -> at(m, "parameters").put("made_on", "2020-01-01")));
        assertThat(later.findings()).anySatisfy(f -> assertThat(f.target()).isEqualTo("parameter made_on"));
    }

    @Test
    void aNamedPartIsComputedUnlessItIsMeasured() {
        InspectionType type = SmallType.type(
                "part: {key: height, zh: 高, en: Height}",
                "part: {key: height, zh: 高, en: Height, computed_by: headroom}");
        InspectionRecord computed = record(m -> at(m, "items").put("2.1", map("measured", map("width", 0.7))));

        ItemOutcome.Part height = part(type.assess(computed), "height");
        assertThat(height.computed()).isTrue();
        assertThat(height.measured().orElseThrow()).isEqualByComparingTo("1.1071875");
        assertThat(height.met()).contains(false);
        assertThat(part(type.assess(record(m -> {})), "height").computed()).isFalse();
    }

    private static ItemOutcome.Part part(Assessment assessment, String key) {
        return assessment.items().stream()
                .flatMap(i -> i.parts().stream())
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valuesThatContradictEachOtherAreFound() {
        InspectionType type = SmallType.type(
                "facts:\n",
                "checks:\n- {that: 'load<=1000*floors', zh: 载荷与层数不符, en: Load and floors do not fit}\n"
                        + "- {that: speed<=3, zh: 速度偏高, en: The speed is high, severity: warning}\nfacts:\n");

        assertThat(type.assess(record(m -> {})).has(FindingCode.VALUES_CONTRADICT))
                .isFalse();
        Assessment few = type.assess(record(m -> at(m, "parameters").putAll(map("load", 5000, "floors", 2))));
        assertThat(few.complete()).isFalse();
        assertThat(few.findings()).anySatisfy(f -> {
            assertThat(f.code()).isEqualTo(FindingCode.VALUES_CONTRADICT);
            assertThat(f.text()).isEqualTo(new Text("载荷与层数不符，请核对", "Load and floors do not fit: check them"));
        });
        Assessment fast = type.assess(record(m -> at(m, "parameters").put("speed", 4)));
        assertThat(fast.findings())
                .filteredOn(f -> f.code() == FindingCode.VALUES_CONTRADICT)
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void aConditionMayAskWhetherAValueIsKnown() {
        InspectionType type = SmallType.type("applies_when: drive=液压", "applies_when: known(made_on)");

        assertThat(outcome(type.assess(record(m -> {})), "1.2")).isEqualTo(Outcome.NOT_APPLICABLE);
        InspectionRecord dated = record(m -> at(m, "parameters").put("made_on", "2017-03-15"));
        assertThat(outcome(type.assess(dated), "1.2")).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aComputationMayTakeTheRowsOfOneVerdict() {
        InspectionType type = DefinedInspectionType.of(
                RowsTest.text()
                        .replace(
                                "column: mass_loss, take: max}",
                                "column: mass_loss, take: max, where: verdict!=报废 and outside<2}"),
                Optional.empty());

        Assessment assessment = type.assess(RowsTest.record(RowsTest.four()));
        assertThat(assessment.computed().stream()
                        .filter(c -> c.id().equals("worst_loss"))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.61");
        assertThat(type.assess(RowsTest.record(List.of(RowsTest.four().get(3)))).computed())
                .noneMatch(c -> c.id().equals("worst_loss"));
    }

    @Test
    void aSheetMayPrintTheRowsThatAConditionChooses() {
        InspectionType type = DefinedInspectionType.of(
                RowsTest.text()
                        .replace(
                                "  - {zh: 钢瓶检验明细表, en: List of cylinders, rows: cylinders, charts: [walls]}\n",
                                "  - {zh: 报废明细, en: Scrapped, rows: cylinders, where: verdict=报废}\n"
                                        + "  - {zh: 合格明细, en: Passed, rows: cylinders, where: verdict=合格}\n"
                                        + "  - {zh: 老瓶, en: Old, rows: cylinders, where: age>100}\n"),
                Optional.empty());
        InspectionRecord record = RowsTest.record(RowsTest.four());

        ReportSheet sheet = type.report(record, type.assess(record));

        assertThat(sheet.rowTables().stream()
                        .map(rows -> rows.rows().stream().map(row -> row.get(0)).toList()))
                .containsExactly(List.of("A3", "A4"), List.of("A1"));
        assertThat(sheet.sheets().stream().map(ReportSheet.Sheet::printed)).startsWith(true, true, false);
        assertThat(sheet.sheets().get(0).rows())
                .contains(sheet.rowTables().get(0).key());
    }

    @Test
    void anAttachmentMayStandInTheReportOrOnTheCertificate() {
        InspectionType type = DefinedInspectionType.of(
                RowsTest.text()
                        .replace("{zh: 照片, en: Photographs}", "{zh: 证书, en: Certificate, in: certificate}")
                        .replace("en: NDT report, sheets: ndt_sheets}", "en: NDT report, in: report}"),
                Optional.empty());
        InspectionRecord passed = RowsTest.record(RowsTest.four());
        ReportSheet sheet = type.report(passed, type.assess(passed));

        assertThat(sheet.sheets().stream().map(ReportSheet.Sheet::inReport)).containsExactly(false, true, false);
        assertThat(sheet.sheets().get(2).count()).contains(1);
        InspectionRecord failed = RowsTest.record(List.of(RowsTest.four().get(3)));
        assertThat(type.report(failed, type.assess(failed)).sheets().get(2).count())
                .isEmpty();
    }

    @Test
    void aLimitOfAColumnMaySayWhenItCounts() {
        InspectionType type = DefinedInspectionType.of(
                RowsTest.text()
                        .replace(
                                "{op: between, min: -5, max: 5}",
                                "{op: between, min: -5, max: 5, if: known(wall), note: {zh: 测厚的, en: measured ones}}"),
                Optional.empty());
        InspectionRecord record = RowsTest.record(RowsTest.four());

        assertThat(type.report(record, type.assess(record)).rowTables().get(0).limits())
                .contains("-5～5%（测厚的）");
    }

    @Test
    void aCertificateMayDependOnACondition() {
        InspectionType type = DefinedInspectionType.of(
                RowsTest.text().replace("  certificate:\n", "  certificate:\n    applies_when: strict\n"),
                Optional.empty());
        InspectionRecord passed = RowsTest.record(List.of(RowsTest.four().get(0)));

        assertThat(type.report(passed, type.assess(passed)).certificate()).isEmpty();
        InspectionRecord strict = passed.withFacts(Map.of("strict", true));
        assertThat(type.report(strict, type.assess(strict)).certificate()).isPresent();
    }

    @Test
    void aColumnMayBeNeededByTheRow() {
        InspectionType type = DefinedInspectionType.of(
                RowsTest.text()
                        .replace(
                                "en: Measured mass, type: number, unit: kg, required: true}",
                                "en: Measured mass, type: number, unit: kg, required_when: years(made_on)<12}"),
                Optional.empty());
        Map<String, Object> young = map("cylinder_no", "A1", "made_on", "2020-05-01", "wall", 2.9, "m0", 16.5);
        Map<String, Object> old = map("cylinder_no", "A2", "made_on", "2010-05-01", "wall", 2.9, "m0", 16.5);

        assertThat(type.assess(RowsTest.record(List.of(young, old))).findings())
                .filteredOn(f -> f.code() == FindingCode.VALUE_MISSING)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.target()).isEqualTo("rows cylinders[1].m");
                    assertThat(f.text().zh()).isEqualTo("“钢瓶检验明细表”第 1 行（瓶号 A1）缺少“实测重量”");
                });
    }

    @Test
    void aReportWithoutNextDateSaysSo() {
        InspectionRecord failed = RowsTest.record(List.of(RowsTest.four().get(3)));
        InspectionType batch = DefinedInspectionType.of(RowsTest.text(), Optional.empty());
        assertThat(batch.report(failed, batch.assess(failed))
                        .signatures()
                        .get(0)
                        .value())
                .contains("无");

        InspectionType apart =
                SmallType.type("  precision: month\n  periods:", "  precision: month\n  binding: false\n  periods:");
        InspectionRecord passed = record(m -> {});
        assertThat(apart.assess(passed).nextDue()).isEmpty();
        assertThat(apart.report(passed, apart.assess(passed))
                        .signatures()
                        .get(0)
                        .value())
                .contains("2020年05月");
    }

    /** What is broken; a word of the advice. */
    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "until: 2024-04-01, months: 12 | base: speed, months: 12 | a DATE is needed",
                "until: 2024-04-01, months: 12 | base: nothing, months: 12 | 'nothing'",
                "applies_when: drive=液压 | applies_when: known(nothing) | there is no 'nothing'",
                "en: Rule A, until: 2020-12-31, | en: Rule A, applies_when: colour=1, | 'colour'",
                "en: Height}} | en: Height, computed_by: nothing}} | no computation 'nothing'",
                "column: wall, take: min} | column: wall, take: min, where: verdict=报废} | 'verdict'",
                "column: wall, take: min} | column: wall, take: min, where: wall+1} | a TRUTH is needed",
                "- {zh: 附页, en: Annex} | - {zh: 附页, en: Annex, where: speed>1} | name the rows",
                "- {zh: 附页, en: Annex} | - {zh: 附页, en: Annex, in: certificate} | the type has none",
                "- {zh: 附页, en: Annex} | - {zh: 附页, en: Annex, in: drawer} | report or certificate",
                "- {zh: 附页, en: Annex} | - {zh: 附页, en: Annex, in: report, sheets: 2} | no sheet of its own",
                "en: Minimum, type: number, unit: mm} | en: Minimum, type: number, unit: mm, required_when: roof=1} | 'roof'"
            })
    void aBrokenWordSaysWhatToDo(String before, String after, String advice) {
        String broken = SmallType.replaced(
                before.replace("\\n", "\n").strip(), after.replace("\\n", "\n").strip());
        assertThatThrownBy(() -> DefinedInspectionType.of(broken, Optional.empty()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(advice);
    }

    @Test
    void aRowIsNotChosenByAVerdictThatWaitsForTheChoice() {
        String circle = RowsTest.text()
                .replace("column: mass_loss, take: max}", "column: mass_loss, take: max, where: verdict=报废}")
                .replace("when: age>=12", "when: worst_loss>5");
        assertThatThrownBy(() -> DefinedInspectionType.of(circle, Optional.empty()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("depends on itself");
    }
}
