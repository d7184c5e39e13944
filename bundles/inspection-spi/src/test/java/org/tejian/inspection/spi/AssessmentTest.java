package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.inspection.spi.SmallType.assess;
import static org.tejian.inspection.spi.SmallType.at;
import static org.tejian.inspection.spi.SmallType.map;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static Outcome outcome(String no, Consumer<Map<String, Object>> change) {
        return assess(change).item(no).orElseThrow().outcome();
    }

    private static Outcome measured(String no, Object value) {
        return outcome(no, m -> at(m, "items", no).put("measured", value));
    }

    private static ItemOutcome.Part part(String no, Consumer<Map<String, Object>> change) {
        return assess(change).item(no).orElseThrow().parts().get(0);
    }

    private static void finds(FindingCode code, String target, Consumer<Map<String, Object>> change) {
        assertThat(assess(change).findings())
                .anyMatch(f -> f.code() == code && f.target().equals(target));
    }

    @Test
    void aCompleteRecordHasOneConclusionAndMayBeSubmitted() {
        Assessment assessment = assess(m -> {});

        assertThat(assessment.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(assessment.complete()).isTrue();
        assertThat(assessment.conclusion().orElseThrow().key()).isEqualTo("合格");
        assertThat(assessment.opinionNotice()).isFalse();
        assertThat(assessment.failed()).isEmpty();
    }

    @Test
    void measuredValuesDecideWithoutTheInspectorWhereTheyCan() {
        assertThat(outcome("2.1", m -> {})).isEqualTo(Outcome.PASS);
        assertThat(measured("2.1", map("width", 0.6, "height", 1.8))).isEqualTo(Outcome.PASS);
        assertThat(measured("2.1", map("width", 0.59, "height", 1.8))).isEqualTo(Outcome.FAIL);
        assertThat(measured("2.1", map("width", 0.6, "height", 3.01))).isEqualTo(Outcome.FAIL);
        finds(FindingCode.VALUE_MISSING, "item 2.1", m -> at(m, "items", "2.1").put("measured", map("width", 0.6)));
    }

    @Test
    void aPassThatTheValuesContradictIsAnErrorAndAFailWithinLimitsAWarning() {
        Assessment wrong = assess(m -> at(m, "items").put("2.3", map("result", "pass", "measured", 6.1)));

        assertThat(wrong.has(FindingCode.RESULT_CONTRADICTS_VALUE)).isTrue();
        assertThat(wrong.complete()).isFalse();
        Assessment strict = assess(m -> at(m, "items").put("2.3", map("result", "fail", "measured", 5)));
        assertThat(strict.has(FindingCode.FAILED_WITHIN_LIMITS)).isTrue();
        assertThat(strict.complete()).isTrue();
    }

    @Test
    void aMachineConditionChoosesTheAlternativeAndTheInspectorMayChooseAnother() {
        assertThat(part("2.3", m -> {}).limit().zh()).isEqualTo("≤6 mm");
        assertThat(part("2.3", m -> at(m, "items", "2.3").put("choices", map("value", "worn")))
                        .limit()
                        .zh())
                .isEqualTo("≤10 mm");
        finds(FindingCode.CHOICE_MISSING, "item 2.3", m -> at(m, "parameters").remove("drive"));
    }

    @Test
    void tablesAreInterpolatedLookedUpAndContinuedAboveTheLastRow() {
        assertThat(part("2.2", m -> {}).limit().zh()).isEqualTo("≤2.2 m²");
        assertThat(part("2.2", m -> at(m, "parameters").put("load", 800))
                        .limit()
                        .zh())
                .isEqualTo("≤2 m²");
        assertThat(part("2.2", m -> at(m, "parameters").put("load", 2700))
                        .limit()
                        .zh())
                .isEqualTo("≤5.32 m²");
        assertThat(part("2.8", m -> {}).limit().zh()).isEqualTo("4～7个");
        assertThat(measured("2.8", 7.01)).isEqualTo(Outcome.FAIL);
        finds(FindingCode.NOT_COMPUTABLE, "item 2.2", m -> at(m, "parameters").put("load", 700));
        finds(
                FindingCode.LIMIT_NOT_COMPUTABLE,
                "item 2.2",
                m -> at(m, "parameters").remove("load"));
        finds(
                FindingCode.TABLE_ROW_MISSING,
                "item 2.8",
                m -> at(m, "parameters").put("drive", "液压"));
    }

    @Test
    void eachRowOfATableMayBeMeasuredAndOneMustBe() {
        assertThat(measured("2.4", map("low", 0.25, "high", 1.0))).isEqualTo(Outcome.PASS);
        assertThat(measured("2.4", map("low", 0.2))).isEqualTo(Outcome.FAIL);
        finds(FindingCode.VALUE_MISSING, "item 2.4", m -> at(m, "items").put("2.4", map("result", "pass")));
        finds(FindingCode.UNCONFIRMED_LIMIT, "item 2.4", m -> {});
    }

    @Test
    void aDesignLimitNeedsTheRequiredValue() {
        assertThat(part("2.5", m -> {}).limit().zh()).isEqualTo("≤设计值 35 mm");
        assertThat(measured("2.5", 36)).isEqualTo(Outcome.FAIL);
        finds(
                FindingCode.REQUIRED_VALUE_MISSING,
                "item 2.5",
                m -> at(m, "items", "2.5").remove("required"));
    }

    @Test
    void aComputationGivesTheMeasuredValueOrTheLimit() {
        assertThat(part("2.6", m -> {}).computed()).isTrue();
        assertThat(part("2.9", m -> {}).limit().zh()).isEqualTo("≥1.1072 m");
        assertThat(measured("2.9", 1.1)).isEqualTo(Outcome.FAIL);
        assertThat(assess(m -> {}).computed()).extracting(ComputedValue::id).containsExactly("factor", "headroom");
        finds(
                FindingCode.NOT_COMPUTABLE,
                "item 2.6",
                m -> at(m, "inputs", "factor").put("b", 0));
    }

    @Test
    void aConditionOrADateSetsAnItemAside() {
        assertThat(outcome("1.2", m -> {})).isEqualTo(Outcome.NOT_APPLICABLE);
        finds(FindingCode.ITEM_NOT_APPLICABLE, "item 1.2", m -> at(m, "items").put("1.2", map("result", "fail")));
        finds(
                FindingCode.PARAMETER_MISSING,
                "parameter drive",
                m -> at(m, "parameters").remove("drive"));
        assertThat(assess(m -> m.put("inspectionDate", "2017-09-30")).item("1.3"))
                .isEmpty();
        assertThat(assess(m -> m.put("inspectionDate", "2017-10-01")).item("1.3"))
                .isPresent();
    }

    @Test
    void classAItemsAreSigned() {
        finds(
                FindingCode.SIGNATURE_MISSING,
                "item 1.1",
                m -> at(m, "items", "1.1").remove("signedBy"));
        finds(
                FindingCode.SIGNATURE_MISSING,
                "item 1.1",
                m -> at(m, "items", "1.1").remove("signedOn"));
    }

    @Test
    void theFirstRuleThatHoldsGivesTheConclusion() {
        Assessment failed = assess(m -> at(m, "items").put("2.3", map("result", "fail", "measured", 9)));
        assertThat(failed.conclusion().orElseThrow().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(failed.failed()).containsEntry(ItemClass.C, List.of("2.3"));
        assertThat(failed.dues()).isEmpty();
        assertThat(failed.opinionNotice()).isTrue();

        Assessment promised = assess(m -> {
            at(m, "items").put("2.3", map("result", "fail", "measured", 9));
            m.put("facts", map("promise", true));
        });
        assertThat(promised.conclusion().orElseThrow().conditional()).isTrue();
        assertThat(promised.nextDue()).isPresent();

        Assessment stopped = assess(m -> at(m, "items", "1.1").put("result", "fail"));
        assertThat(stopped.conclusion()).isEmpty();
        assertThat(stopped.has(FindingCode.NO_CONCLUSION)).isTrue();
        assertThat(assess(m -> m.put("reinspection", true))
                        .conclusion()
                        .orElseThrow()
                        .key())
                .isEqualTo("复检合格");
    }

    @Test
    void openItemsLeaveNoConclusion() {
        Assessment open = assess(m -> at(m, "items").remove("1.3"));

        assertThat(open.conclusion()).isEmpty();
        assertThat(open.complete()).isFalse();
        assertThat(open.has(FindingCode.ITEM_NOT_JUDGED)).isTrue();
        Assessment stopped = assess(m -> {
            at(m, "items").remove("1.3");
            at(m, "items", "1.1").put("result", "fail");
        });
        assertThat(stopped.has(FindingCode.NO_CONCLUSION)).isTrue();
    }

    @Test
    void repeatedRowsAreCheckedAndFailTheirItem() {
        Consumer<Map<String, Object>> thin = m -> {
            m.put(
                    "rows",
                    map(
                            "points",
                            List.of(
                                    map("place", "a", "wall", 9, "minimum", 8),
                                    map("place", "b", "wall", 7, "minimum", 8))));
            at(m, "items", "2.7").put("result", "fail");
        };
        assertThat(outcome("2.7", thin)).isEqualTo(Outcome.FAIL);
        finds(FindingCode.ROW_FAILED, "rows points[2]", thin);
        finds(
                FindingCode.VALUE_MISSING,
                "rows points[1].place",
                m -> m.put("rows", map("points", List.of(map("wall", 9)))));
        finds(
                FindingCode.VALUE_REFUSED,
                "rows points",
                m -> m.put(
                        "rows",
                        map(
                                "points",
                                List.of(map("place", "a"), map("place", "b"), map("place", "c"), map("place", "d")))));
    }

    @Test
    void whatTheDefinitionDoesNotKnowIsAFinding() {
        finds(FindingCode.UNKNOWN_KEY, "item 9.9", m -> at(m, "items").put("9.9", map("result", "pass")));
        finds(FindingCode.UNKNOWN_KEY, "fact luck", m -> m.put("facts", map("luck", true)));
        finds(FindingCode.UNKNOWN_KEY, "computation luck", m -> at(m, "inputs").put("luck", map("a", 1)));
        finds(FindingCode.UNKNOWN_KEY, "rows luck", m -> m.put("rows", map("luck", List.of())));
        finds(
                FindingCode.WRONG_TYPE,
                "parameter speed",
                m -> at(m, "parameters").put("speed", "fast"));
        finds(
                FindingCode.WRONG_TYPE,
                "parameter drive",
                m -> at(m, "parameters").put("drive", "马拉"));
        finds(
                FindingCode.WRONG_TYPE,
                "parameter made_on",
                m -> at(m, "parameters").put("made_on", "2013-02-30"));
        finds(
                FindingCode.WRONG_TYPE,
                "parameter floors",
                m -> at(m, "parameters").put("floors", 2.5));
        finds(
                FindingCode.IMPLAUSIBLE_VALUE,
                "parameter speed",
                m -> at(m, "parameters").put("speed", 25));
        finds(
                FindingCode.PARAMETER_MISSING,
                "parameter speed",
                m -> at(m, "parameters").remove("speed"));
        finds(
                FindingCode.PARAMETER_MISSING,
                "parameter valve",
                m -> at(m, "parameters").put("drive", "液压"));
        finds(FindingCode.VARIANT_MISSING, "record", m -> m.put("variant", "half"));
        finds(FindingCode.DATE_MISSING, "record", m -> m.remove("inspectionDate"));
        finds(FindingCode.EDITION_NOT_VALID, "record", m -> m.put("inspectionDate", "2012-12-31"));
    }

    @Test
    void theModelIsReadyForJson() {
        Map<String, Object> model = assess(m -> {}).toModel();

        assertThat(model).containsEntry("complete", true);
        assertThat(at(model, "conclusion")).containsEntry("key", "合格").containsEntry("verdict", "pass");
        assertThat(at(model, "nextDue")).containsEntry("text", "2020年05月").containsEntry("overdueFrom", "2020-06-01");
    }
}
