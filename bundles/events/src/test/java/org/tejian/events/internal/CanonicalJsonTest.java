package org.tejian.events.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void givenEqualValuesInAnyOrder_whenWritten_thenOneText() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", Map.of("z", 1, "a", List.of(true, "电梯")));
        one.put("a", new BigDecimal("0.0000001"));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", new BigDecimal("0.0000001"));
        other.put("b", Map.of("a", List.of(true, "电梯"), "z", 1));

        assertThat(CanonicalJson.write(one))
                .isEqualTo(CanonicalJson.write(other))
                .isEqualTo("{\"a\":0.0000001,\"b\":{\"a\":[true,\"电梯\"],\"z\":1}}");
    }

    @Test
    void givenWrittenValues_whenRead_thenTheyAreWhatTheyWere() {
        Map<String, Object> values = Map.of(
                "decimal",
                new BigDecimal("1.50"),
                "whole",
                7,
                "large",
                new BigInteger("123456789012345678901234567890"),
                "text",
                "\"引号\"\n",
                "list",
                List.of(Map.of("no", false)));

        assertThat(CanonicalJson.read(CanonicalJson.write(values))).isEqualTo(values);
    }

    @Test
    void givenNoJson_whenRead_thenItIsAnError() {
        assertThatIllegalStateException().isThrownBy(() -> CanonicalJson.read("{"));
    }
}
