package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches: computed columns, limits, verdicts, counts and totals of repeated rows. */
class RowsTest {

    private static final InspectionType TYPE = DefinedInspectionType.of(text(), Optional.empty());

    static String text() {
        try (InputStream in = RowsTest.class.getResourceAsStream("/batch.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> cylinder(String number, String madeOn, double wall, double mass) {
        return SmallType.map("cylinder_no", number, "made_on", madeOn, "wall", wall, "m0", 16.5, "m", mass);
    }

    static InspectionRecord record(List<Map<String, Object>> cylinders) {
        return InspectionRecord.fromModel(SmallType.map(
                "inspectionDate",
                "2026-03-05",
                "parameters",
                SmallType.map("design_wall", 3),
                "items",
                SmallType.map("1.1", SmallType.map("result", "pass")),
                "rows",
                SmallType.map("cylinders", cylinders)));
    }

    private static Assessment assess(List<Map<String, Object>> cylinders) {
        return TYPE.assess(record(cylinders));
    }

    static List<Map<String, Object>> four() {
        return List.of(
                cylinder("A1", "2020-05-01", 2.9, 16.4),
                cylinder("A2", "2020-05-01", 2.6, 16.4),
                cylinder("A3", "2020-05-01", 2.6, 15.0),
                cylinder("A4", "2010-05-01", 2.9, 16.4));
    }

    @Test
    void everyRowIsComputedHeldAgainstItsLimitsAndJudged() {
        RowsOutcome rows = assess(four()).rows("cylinders").orElseThrow();

        assertThat(rows.rows().stream().map(r -> r.verdict().orElseThrow())).containsExactly("合格", "降压使用", "报废", "报废");
        assertThat(rows.rows().get(0).computed())
                .containsEntry("mass_loss", new BigDecimal("0.61"))
                .containsEntry("age", BigDecimal.valueOf(5));
        assertThat(rows.rows().get(1).outside()).containsExactly("wall");
        assertThat(rows.rows().get(2).outside()).containsExactly("wall", "mass_loss");
        assertThat(rows.rows().get(3).note().orElseThrow().zh()).isEqualTo("超过使用年限");
        assertThat(rows.rows().stream().map(RowsOutcome.RowOutcome::failed)).containsExactly(false, false, true, true);
        assertThat(rows.counts()).containsExactly(Map.entry("合格", 1), Map.entry("降压使用", 1), Map.entry("报废", 2));
        assertThat(rows.total().orElseThrow().zh()).isEqualTo("本批共4只，合格1只，降压使用1只，报废2只");
    }

    @Test
    void aRowOutsideItsLimitIsAFindingThatNamesTheRow() {
        Assessment assessment = assess(four());

        assertThat(assessment.findings())
                .filteredOn(f -> f.target().equals("rows cylinders[2].wall"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo(FindingCode.ROW_FAILED);
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.text().zh()).contains("第 2 行（瓶号 A2）", "最小壁厚", "超出限值");
                });
        assertThat(assessment.findings())
                .anySatisfy(f -> assertThat(f.text().zh()).contains("瓶号 A4", "报废", "超过使用年限"));
        assertThat(assessment.complete()).isTrue();
    }

    @Test
    void countsOfRowsDecideTheConclusionAndStandInItsNote() {
        Assessment assessment = assess(four());

        assertThat(assessment.conclusion().orElseThrow().key()).isEqualTo("合格");
        assertThat(assessment.conclusion().orElseThrow().note().orElseThrow())
                .isEqualTo(new Text("本批合格 2 只，报废 2 只", "2 passed, 2 scrapped"));
        assertThat(assessment.computed().stream()
                        .filter(c -> c.id().equals("scrapped_share"))
                        .map(ComputedValue::value))
                .singleElement()
                .satisfies(v -> assertThat(v).isEqualByComparingTo("50"));
        assertThat(assess(List.of(cylinder("A4", "2010-05-01", 2.9, 16.4)))
                        .conclusion()
                        .orElseThrow()
                        .key())
                .isEqualTo("整批报废");
        InspectionRecord strict = record(four()).withFacts(Map.of("strict", true));
        assertThat(TYPE.assess(strict).conclusion().orElseThrow().key()).isEqualTo("整批报废");
    }

    @Test
    void aComputedColumnFeedsComputations() {
        assertThat(assess(four()).computed().stream()
                        .filter(c -> c.id().equals("worst_loss"))
                        .map(ComputedValue::value))
                .singleElement()
                .satisfies(v -> assertThat(v).isEqualByComparingTo("9.09"));
    }

    @Test
    void aRowThatCannotBeJudgedIsNamedAndLeavesTheRecordIncomplete() {
        Map<String, Object> noMass = cylinder("A9", "2020-05-01", 2.6, 16.4);
        noMass.put("m0", 0);
        Map<String, Object> noDate = cylinder("A8", "2020-05-01", 2.6, 16.4);
        noDate.remove("made_on");
        Assessment assessment = assess(List.of(noMass, noDate));

        assertThat(assessment.complete()).isFalse();
        assertThat(assessment.findings())
                .anySatisfy(f -> {
                    assertThat(f.code()).isEqualTo(FindingCode.NOT_COMPUTABLE);
                    assertThat(f.target()).isEqualTo("rows cylinders[1].mass_loss");
                })
                .anySatisfy(f -> {
                    assertThat(f.code()).isEqualTo(FindingCode.ROW_NOT_JUDGED);
                    assertThat(f.target()).isEqualTo("rows cylinders[2]");
                    assertThat(f.text().zh()).contains("瓶号 A8", "制造年月");
                });
        assertThat(assessment
                        .rows("cylinders")
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .zh())
                .endsWith("，未判定2只");
    }

    @Test
    void aMissingBoundIsSaidOnceAndNoRowIsTakenAsGood() {
        InspectionRecord record = InspectionRecord.fromModel(
                SmallType.map("inspectionDate", "2026-03-05", "rows", SmallType.map("cylinders", four())));
        Assessment assessment = TYPE.assess(record);

        assertThat(assessment.findings())
                .filteredOn(f -> f.code() == FindingCode.LIMIT_NOT_COMPUTABLE)
                .singleElement()
                .satisfies(f -> assertThat(f.text().zh()).contains("设计壁厚"));
        assertThat(assessment.rows("cylinders").orElseThrow().counts()).containsEntry("合格", 0);
        assertThat(assessment.complete()).isFalse();
    }

    @Test
    void tooFewAndRepeatedRowsAreFound() {
        Map<String, Object> first = cylinder("A1", "2020-05-01", 2.9, 16.4);

        assertThat(assess(List.of()).has(FindingCode.ROWS_MISSING)).isTrue();
        assertThat(assess(List.of()).complete()).isFalse();
        assertThat(assess(List.of(first, first)).findings())
                .filteredOn(f -> f.code() == FindingCode.ROW_REPEATED)
                .singleElement()
                .satisfies(f -> assertThat(f.target()).isEqualTo("rows cylinders[2]"));
    }

    @Test
    void theReportShowsComputedColumnsLimitsVerdictsAndTotals() {
        InspectionRecord record = record(four());
        ReportSheet.Rows rows =
                TYPE.report(record, TYPE.assess(record)).rowTables().get(0);

        assertThat(rows.columns())
                .containsExactly("瓶号", "制造年月", "最小壁厚（mm）", "钢印重量（kg）", "实测重量（kg）", "重量损失率（%）", "使用年限（年）", "评定");
        assertThat(rows.limits()).containsExactly("", "", "≥最小允许壁厚（待确认）", "", "", "-5～5%", "", "");
        assertThat(rows.rows().get(2)).containsExactly("A3", "2020-05-01", "2.6", "16.5", "15", "9.09", "5", "报废");
        assertThat(rows.rows().get(3)).endsWith("报废（超过使用年限）");
        assertThat(rows.marked()).containsExactly(List.of(), List.of(2), List.of(2, 5, 7), List.of(7));
        assertThat(rows.total()).contains("本批共4只，合格1只，降压使用1只，报废2只");
        assertThat(rows.unconfirmed()).isTrue();
    }

    @Test
    void theModelsCarryRowsForForms() {
        Assessment assessment = assess(four());

        assertThat(assessment.toModel().toString())
                .contains("total={zh=本批共4只", "verdict=报废", "outside=[wall, mass_loss]");
        assertThat(TYPE.definition().toModel().toString())
                .contains("computed=round((m0-m)/m0*100, 2)", "zh=≥最小允许壁厚", "name=cylinder_no");
        assertThat(TYPE.definition().unconfirmedPlaces())
                .contains(new UnconfirmedPlace(
                        "rows cylinders.wall", new Text("最小壁厚：≥最小允许壁厚", "Smallest wall: ≥Least wall")));
        assertThat(TYPE.definition().unconfirmed()).contains("rows cylinders, rule 3");
    }

    @Test
    void fiveHundredRowsAreJudgedInWellUnderASecond() {
        List<Map<String, Object>> cylinders = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            cylinders.add(cylinder("B" + i, i % 170 == 0 ? "2010-01-01" : "2021-01-01", 2.9, 16.4));
        }
        InspectionRecord record = record(cylinders.subList(0, 500));
        TYPE.assess(record);

        long start = System.nanoTime();
        Assessment assessment = TYPE.assess(record);
        long millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(assessment
                        .rows("cylinders")
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .zh())
                .isEqualTo("本批共500只，合格497只，降压使用0只，报废3只");
        assertThat(millis).as("milliseconds for 500 rows").isLessThan(500);
        assertThat(assess(cylinders).rows("cylinders").orElseThrow().rows()).hasSize(2_000);
    }

    /** What is broken; where it must be said; a word of the advice. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "name: cylinder_no | name: number | rows cylinders | name the row",
                "  min: 1 | min: 3000 | min | between 0 and max",
                "expr: years(made_on) | expr: years(made_in) | rows cylinders | 'made_in'",
                "expr: years(made_on) | expr: age+1 | rows cylinders | depends on itself",
                "expr: years(made_on) | expr: count(fail) | rows cylinders | judged before items",
                "expr: years(made_on) | expr: scrapped_share | rows cylinders | depends on itself",
                "expr: years(made_on) | expr: years(made_on), required: true | rows cylinders | nobody enters",
                "key: age, zh | key: outside, zh | rows cylinders | may be called",
                "key: m, zh | key: m0, zh | rows cylinders | is there twice",
                "verdict: 报废, note | verdict: 烧毁, note | rows cylinders | no verdict '烧毁'",
                "when: age>=12 | when: otherwise | rows cylinders | always applies",
                "- {when: otherwise, verdict: 合格} | - {when: age<12, verdict: 合格} | rows cylinders | otherwise",
                "outside==1, verdict: 降压使用 | outside==1, verdict: 合格 | rows cylinders | ever gives the verdict '降压使用'",
                "rows(cylinders)=rows | rows(bottles)=rows | rule 1 | no rows 'bottles'",
                "rows(cylinders, failed)>0 | rows(cylinders, broken)>0 | rule 1 | verdict, failed or open",
                "zh: '本批合格 {rows(cylinders, verdict in [合格,降压使用])} 只 | zh: '本批合格 {rows(cylinders, verdict=好)} 只 | rule 2 | no verdict",
            })
    void aBrokenBatchSaysWhereAndWhat(String before, String after, String place, String advice) {
        assertThat(text()).contains(before);
        String broken = text().replace(before, after);

        assertThatThrownBy(() -> DefinedInspectionType.of(broken, Optional.empty()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(advice);
    }
}
