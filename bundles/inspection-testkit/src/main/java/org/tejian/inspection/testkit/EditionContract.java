package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.inspection.spi.Outcome;

/** A frozen edition judges and prints as the plugin did; editions of before still load. */
interface EditionContract extends TypeUnderTest {

    @Test
    default void theFrozenTextIsSelfContained() {
        InspectionDefinition definition = type().definition();
        InspectionType frozen = DefinedInspectionType.of(definition.text(), definition.reportSection());
        assertThat(frozen.definition()).isEqualTo(definition);
    }

    @Test
    default void theFrozenEditionJudgesAlikeUnlessItNeedsThePlugin() {
        InspectionDefinition definition = type().definition();
        assertThat(definition.needsPlugin()).isEqualTo(!does(Behaviour.JUDGES_WITHOUT_PLUGIN));
        if (does(Behaviour.JUDGES_WITHOUT_PLUGIN)) {
            InspectionType frozen = DefinedInspectionType.of(definition.text(), definition.reportSection());
            for (Examples.Example example : examples().valid()) {
                assertThat(frozen.assess(example.record())).isEqualTo(type().assess(example.record()));
            }
        }
    }

    /**
     * Editions are append-only: what was frozen as {@code editions/<number>.yaml} keeps its digest in {@code
     * editions/digests.txt}, loads for ever and judges every example; a changed definition gets a new number. {@code
     * -Dtejian.write=editions} freezes the edition of today.
     */
    @TestFactory
    default Stream<DynamicTest> oldEditionsLoad() throws IOException {
        FrozenTexts texts = new FrozenTexts(folder().resolve("src/test/resources/editions"));
        if (Writing.wanted("editions")) {
            texts.add(type().definition());
        }
        return texts.numbers().stream().map(number -> DynamicTest.dynamicTest(number, () -> stillHolds(texts, number)));
    }

    private void stillHolds(FrozenTexts texts, String number) throws IOException {
        InspectionDefinition today = type().definition();
        InspectionType old = DefinedInspectionType.of(texts.text(number), texts.section(number));
        assertThat(old.definition().id()).isEqualTo(today.id());
        assertThat(old.definition().edition().number())
                .as("the name of the file")
                .isEqualTo(number);
        assertThat(texts.digest(number))
                .as("digest of the frozen edition " + number + ": a frozen text is never changed")
                .contains(old.definition().sha256());
        if (number.equals(today.edition().number())) {
            assertThat(today.sha256())
                    .as("edition " + number + " was frozen: give the changed definition a new number")
                    .isEqualTo(old.definition().sha256());
        } else {
            assertThat(old.definition().edition()).isLessThan(today.edition());
        }
        for (Examples.Example example : examples().valid()) {
            Assessment assessment = old.assess(example.record());
            boolean open = assessment.items().stream().anyMatch(i -> i.outcome() == Outcome.OPEN);
            assertThat(assessment.complete() && open)
                    .as("complete with open items")
                    .isFalse();
            Examples.json(old.report(example.record(), assessment).toModel());
        }
    }

    @Test
    default void everyFrozenEditionHasItsDigest() throws IOException {
        FrozenTexts texts = new FrozenTexts(folder().resolve("src/test/resources/editions"));
        assertThat(texts.digests().keySet())
                .as("editions/digests.txt names exactly the frozen editions")
                .containsExactlyInAnyOrderElementsOf(texts.numbers());
    }
}
