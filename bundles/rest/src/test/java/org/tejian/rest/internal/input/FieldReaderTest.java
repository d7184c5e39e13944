package org.tejian.rest.internal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tejian.directory.RegionCode;
import org.tejian.refusal.Refusal;

class FieldReaderTest {

    private final FieldReader fields = new FieldReader();

    @Test
    void what_is_right_is_given() {
        var name = fields.text("name", "  电梯 ", 10);
        var region = fields.required("region", "520113", RegionCode::new);

        fields.complete();

        assertThat(name.get()).isEqualTo("电梯");
        assertThat(region.get()).isEqualTo(new RegionCode("520113"));
    }

    @Test
    void everything_wrong_is_told_at_once_in_the_order_of_the_form() {
        fields.text("name", " ", 10);
        fields.text("place", "12345678901", 10);
        fields.required("region", "5201", RegionCode::new);
        fields.optional("deviceCode", "x", text -> {
            throw new IllegalArgumentException("17 characters");
        });
        fields.some("roles", List.of());
        fields.some("kinds", Arrays.asList("A", null));

        Refusal refusal = catchThrowableOfType(Refusal.class, fields::complete);

        assertThat(refusal.details())
                .extracting(Refusal.Detail::field)
                .containsExactly("name", "place", "region", "deviceCode", "roles", "kinds");
        assertThat(refusal.details().get(2).en()).contains("six digits");
    }

    @Test
    void what_may_be_left_out_is_empty() {
        assertThat(fields.optional("deviceCode", null, text -> text)).isEmpty();
        assertThat(fields.optionalText("remark", null, 10)).isEmpty();
        assertThat(fields.any("kinds", null)).isEmpty();
        assertThat(fields.parameters("parameters", null)).isEmpty();
        fields.complete();
    }

    @Test
    void parameters_are_plain_values_and_nulls_are_left_out() {
        Map<String, Object> values = new HashMap<>();
        values.put("speed", new BigDecimal("1.75"));
        values.put("load", 1000);
        values.put("huge", new BigInteger("12345678901234567890"));
        values.put("variety", "乘客电梯");
        values.put("fire", true);
        values.put("unknown", null);

        Map<String, Object> read = fields.parameters("parameters", values);

        fields.complete();
        assertThat(read).hasSize(5).doesNotContainKey("unknown").containsEntry("load", 1000);
        assertThat(read.get("huge")).isEqualTo(new BigDecimal("12345678901234567890"));
    }

    @Test
    void nested_parameters_long_keys_and_too_many_are_refused() {
        fields.parameters("parameters", Map.of("a", List.of(1)));
        fields.parameters("parameters", Map.of("k".repeat(101), 1));
        Map<String, Object> many = new HashMap<>();
        for (int i = 0; i < 201; i++) {
            many.put("p" + i, i);
        }
        fields.parameters("parameters", many);

        Refusal refusal = catchThrowableOfType(Refusal.class, fields::complete);

        assertThat(refusal.details())
                .extracting(Refusal.Detail::field)
                .containsExactly("parameters.a", "parameters", "parameters");
    }

    @Test
    void a_value_that_is_missing_cannot_be_taken() {
        var name = fields.required("name", (String) null);

        assertThatThrownBy(name::get).isInstanceOf(IllegalStateException.class);
    }
}
