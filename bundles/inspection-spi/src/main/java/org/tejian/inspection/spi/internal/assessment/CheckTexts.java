package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;

/** Prints what the check of a computation asks of the measured value. */
final class CheckTexts {

    private static final Map<String, String> SIGNS = Map.of("<=", "≤", ">=", "≥", "<", "<", ">", ">");
    private static final Map<String, String> TURNED = Map.of("<=", "≥", ">=", "≤", "<", ">", ">", "<");

    private CheckTexts() {}

    /** {@code measured>=result} becomes {@code ≥1.107 m}; longer checks are printed as the formula with its result. */
    static Text limit(Computation computation, ComputedValue value, Optional<Unit> unit) {
        String check = computation.check().orElse("").replace(" ", "");
        String measured = computation.inputs().stream()
                .filter(i -> i.source().orElse(null) instanceof Source.OfMeasured)
                .map(Computation.Input::name)
                .findFirst()
                .orElse("measured");
        String number = NumberText.of(value.value());
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (check.equals(measured + sign.getKey() + "result")) {
                return LimitTexts.withUnit(sign.getValue() + number, sign.getValue() + number, unit);
            }
            if (check.equals("result" + sign.getKey() + measured)) {
                String turned = TURNED.getOrDefault(sign.getKey(), "");
                return LimitTexts.withUnit(turned + number, turned + number, unit);
            }
        }
        String condition = check.replace("<=", "≤").replace(">=", "≥");
        for (Map.Entry<String, BigDecimal> input : value.inputs().entrySet()) {
            if (!input.getKey().equals(measured)) {
                condition = condition.replaceAll(
                        "\\b" + Pattern.quote(input.getKey()) + "\\b", NumberText.of(input.getValue()));
            }
        }
        String zh = condition.replace("result", computation.name().zh()).replace(measured, "实测值");
        String en = condition.replace("result", computation.name().en()).replace(measured, "measured");
        return new Text(zh, en);
    }
}
