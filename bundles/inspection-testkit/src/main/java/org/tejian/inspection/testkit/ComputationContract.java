package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.ComputedValue;

/** Every worked example is reproduced. */
interface ComputationContract extends TypeUnderTest {

    @TestFactory
    default Stream<DynamicTest> workedExamples() {
        return type().definition().computations().stream()
                .map(c -> DynamicTest.dynamicTest(c.id(), () -> reproduces(c)));
    }

    private void reproduces(Computation computation) {
        assertThat(computation.example())
                .as("worked example of " + computation.id())
                .isPresent();
        Computation.Example example = computation.example().orElseThrow();
        ComputedValue value = type().compute(computation.id(), example.inputs()).orElseThrow();
        BigDecimal rounded = value.value().setScale(4, RoundingMode.HALF_UP);
        assertThat(rounded).isEqualByComparingTo(example.result());
        assertThat(value.met()).isEqualTo(example.pass());
    }

    @Test
    default void computesUnlessItSaysOtherwise() {
        assertThat(type().definition().computations().isEmpty()).isEqualTo(!does(Behaviour.COMPUTES));
    }
}
