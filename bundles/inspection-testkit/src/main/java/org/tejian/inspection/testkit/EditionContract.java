package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionType;

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

    @TestFactory
    default Stream<DynamicTest> oldEditionsLoad() throws IOException {
        Path editions = folder().resolve("src/test/resources/editions");
        if (!Files.isDirectory(editions)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(editions)) {
            List<Path> all = files.sorted().toList();
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                        InspectionDefinition old = DefinedInspectionType.of(Files.readString(file), Optional.empty())
                                .definition();
                        assertThat(old.id()).isEqualTo(type().definition().id());
                        assertThat(old.edition()).isLessThan(type().definition().edition());
                    }));
        }
    }
}
