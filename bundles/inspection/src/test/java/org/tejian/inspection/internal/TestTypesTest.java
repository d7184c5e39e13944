package org.tejian.inspection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The definitions that the other tests use are what they say. */
class TestTypesTest {

    @Test
    void givenTwoEditions_whenCompared_thenTheyDifferInNumberAndDigest() {
        assertThat(TestTypes.newSupervision().definition().id())
                .isEqualTo(TestTypes.supervision().definition().id());
        assertThat(TestTypes.newSupervision().definition().sha256())
                .isNotEqualTo(TestTypes.supervision().definition().sha256());
        assertThat(TestTypes.newSupervision().definition().edition())
                .isGreaterThan(TestTypes.supervision().definition().edition());
    }

    @Test
    void givenTestTypes_whenAsked_thenOnlyOneNeedsItsPlugin() {
        assertThat(TestTypes.withJava().definition().needsPlugin()).isTrue();
        assertThat(TestTypes.supervision().definition().needsPlugin()).isFalse();
        assertThat(TestTypes.periodic().definition().needsPlugin()).isFalse();
    }
}
