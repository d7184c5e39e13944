package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaComputationTest {

    private static final String WITH_JAVA = SmallType.replaced("expr: a/b", "java: true");

    @Test
    void aFrozenEditionSaysThatItNeedsItsPlugin() {
        InspectionType frozen = DefinedInspectionType.of(WITH_JAVA, Optional.empty());

        assertThat(frozen.definition().needsPlugin()).isTrue();
        Assessment assessment = frozen.assess(InspectionRecord.fromModel(SmallType.model()));
        assertThat(assessment.has(FindingCode.PLUGIN_NEEDED)).isTrue();
        assertThat(assessment.complete()).isFalse();
    }

    @Test
    void thePluginComputesWhatDataCannotSay() {
        Map<String, JavaComputation> code =
                Map.of("factor", inputs -> Optional.of(inputs.get("a").divide(inputs.get("b"))));
        var loaded = org.tejian.inspection.spi.internal.definition.DefinitionLoader.load(
                WITH_JAVA, Optional.empty(), name -> Optional.empty());

        assertThat(loaded.assess(InspectionRecord.fromModel(SmallType.model()), code)
                        .complete())
                .isTrue();
    }
}
