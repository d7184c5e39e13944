package org.tejian.inspection.spi.internal.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InvalidDefinitionException;

class DefinitionLoaderTest {

    private static String small() throws IOException {
        try (var in = DefinitionLoaderTest.class.getResourceAsStream("/small.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InspectionDefinition load(String text) {
        return DefinedInspectionType.of(text, Optional.empty()).definition();
    }

    @Test
    void theDefinitionCarriesEverythingAndItsDigest() throws IOException {
        InspectionDefinition definition = load(small());

        assertThat(definition.id()).isEqualTo("small-test");
        assertThat(definition.items()).hasSize(12);
        assertThat(definition.text()).isEqualTo(small());
        assertThat(definition.sha256())
                .hasSize(64)
                .isNotEqualTo(load(small() + "\n").sha256());
        assertThat(definition.unconfirmed()).containsExactly("regulation 规则乙", "table pick");
        assertThat(load(definition.text())).isEqualTo(definition);
        assertThat(definition.needsPlugin()).isFalse();
    }

    @Test
    void theReportSectionIsPartOfTheDigest() throws IOException {
        InspectionDefinition with =
                DefinedInspectionType.of(small(), Optional.of("<p/>")).definition();

        assertThat(with.reportSection()).contains("<p/>");
        assertThat(with.sha256()).isNotEqualTo(load(small()).sha256());
    }

    /** What is broken; where it must be said; a word of the advice. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id: small-test | ID: x | 'id' is missing | id",
                "kind: periodic | kind: weekly | kind | supervisory-manufacturing",
                "letter: 梯 | letters: 梯 | letters | not known here",
                "number: '1.2' | number: new | edition | edition is numbers",
                "until: 2030-12-31 | until: soon | edition.until | no date",
                "class: A} | class: Z} | groups[0].items[0].class | A, B, C",
                "kind: document, class: C | kind: paper, class: C | items[1].kind | visual",
                "unit: mm | unit: furlong | unit | not known",
                "min: 0.1, max: 20 | min: 20, max: 0.1 | parameters[0] | min must be smaller",
                "applies_when: drive=液压 | applies_when: drive=气动 | item 1.2 | no value of drive",
                "applies_when: drive=液压 | applies_when: drvie=液压 | item 1.2 | not known",
                "applies_when: drive=液压 | applies_when: count(fail)>0 | item 1.2 | must not depend",
                "no: '1.2' | no: '1.1' | item 1.1 | used twice",
                "min: 1.8, max: 3 | min: 3, max: 1.8 | item 2.1 | not below",
                "ref: area | ref: aera | item 2.2 | no table",
                "column: max, | column: most, | item 2.2 | output column",
                "compare: '<='} | note: {zh: 甲, en: A}} | groups[1].items[1] | exactly one of compare",
                "ref: headroom | ref: headrom | item 2.9 | no computation",
                "check: measured>=result | unit2: m | computation | not known here",
                "expr: a/b | expr: a/c | computation factor | not known",
                "computed_by: factor | computed_by: fctor | item 2.6 | no computation",
                "take: min | take: least | take | min, max, mean",
                "rows: points, column: wall | rows: points, column: place | computation thinnest | numeric column",
                "inputs: {a: 0.9, b: 2} | inputs: {a: 0.9} | computation factor | lacks the input b",
                "unit: m/s, from: speed} | unit: m/s, from: headroom} | computation headroom | depends on itself",
                "cells: [1000, 2.4] | cells: [700, 2.4] | table area | rising",
                "cells: [1000, 2.4] | cells: [1000] | tables.area.rows[1].cells | one cell for each",
                "'> 1-4' | ~above 1~ | table clips | no range",
                "conclusion: 不合格} | conclusion: 差} | rule 4 | no conclusion",
                "reinspection: 复检合格 | reinspection: 再合格 | judgement | re-inspections",
                "when: otherwise | when: count(fail)>0 | judgement | otherwise",
                "when: count(fail)==0 | when: otherwise | rule 3 | always applies first",
                "when: count(fail)==0 | when: count(fail) | rule 2 | TRUTH is needed",
                "months: 12} | months: soon} | next due periodic | not known",
                "months: 12} | months: 12, none: true} | periods[0] | exactly one of months",
                "precision: day | precision: hour | precision | month or day",
                "pass: {zh: 符合, en: Pass} | pass: {zh: 符合} | results.pass | 'en' is missing",
                "item: '2.7' | item: '2.99' | rows points | no item",
                "check: wall>=minimum | check: wall>=most | rows points | not known",
                "sign: [A] | sign: [X] | judgement.sign | no item class",
                "required_when: drive=液压 | required_when: drive | parameter valve | TRUTH",
                "type: boolean | type: flag | facts[0].type | string, number",
            })
    void problemsNameThePlaceAndSayWhatToDo(String before, String after, String place, String advice)
            throws IOException {
        assertThat(small()).contains(before);
        String broken = small().replaceFirst(
                        java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after));

        InvalidDefinitionException refused = catchThrowableOfType(InvalidDefinitionException.class, () -> load(broken));

        assertThat(refused).as("the broken definition is refused").isNotNull();
        String all = refused.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(all).contains(place).contains(advice).contains("line ");
    }

    @Test
    void allProblemsAreSaidAtOnce() throws IOException {
        String broken = small().replace("unit: m\n", "unit: furlong\n").replace("class: C", "class: Z");

        InvalidDefinitionException refused = catchThrowableOfType(InvalidDefinitionException.class, () -> load(broken));

        assertThat(refused.problems()).hasSizeGreaterThan(5);
    }

    @Test
    void tablesThatAreNotInOrderAreDoubted() throws IOException {
        assertThat(load(small()).doubts()).isEmpty();
        assertThat(load(small().replace("'> 1-4'", "'0.5-4'")).doubts())
                .containsExactly("table clips: in column speed '<= 1' and '0.5-4' overlap");
        assertThat(load(small().replace("'> 1-4'", "'> 2-4'")).doubts())
                .containsExactly("table clips: in column speed '<= 1' and '> 2-4' leave a gap");
        assertThat(load(small().replace("'> 1-4'", "'2'")).doubts())
                .as("a list of nominal values may leave gaps")
                .isEmpty();
        assertThat(load(small().replace("'<= 1', 3, 5", "'<= 1', 6, 5")).doubts())
                .singleElement()
                .asString()
                .contains("item 2.8", "6 above 5");
    }
}
