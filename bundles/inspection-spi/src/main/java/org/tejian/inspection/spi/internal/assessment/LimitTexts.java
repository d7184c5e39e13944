package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.tejian.inspection.spi.Comparison;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;

/** Limits as forms and reports print them. */
public final class LimitTexts {

    private LimitTexts() {}

    /** {@code ≤35 mm}. */
    public static Text compare(Comparison comparison, BigDecimal bound, Optional<Unit> unit) {
        return same(comparison.sign() + NumberText.of(bound), unit);
    }

    /** {@code 0.4～0.5}. */
    public static Text between(BigDecimal min, BigDecimal max, Optional<Unit> unit) {
        return same(NumberText.of(min) + "～" + NumberText.of(max), unit);
    }

    /** {@code 1.2±0.036 MPa}. */
    public static Text around(BigDecimal middle, BigDecimal tolerance, Optional<Unit> unit) {
        return same(NumberText.of(middle) + "±" + NumberText.of(tolerance), unit);
    }

    /** {@code ≤设计值 35 mm}, or without a value {@code ≤设计值}. */
    public static Text design(Optional<Comparison> comparison, Optional<BigDecimal> required, Optional<Unit> unit) {
        String sign = comparison.map(Comparison::sign).orElse("");
        String value = required.map(r -> " " + NumberText.of(r)).orElse("");
        return required.isPresent()
                ? withUnit(sign + "设计值" + value, sign + "design value" + value, unit)
                : new Text(sign + "设计值", sign + "design value");
    }

    /** The value is kept without a limit. */
    public static Text keep() {
        return new Text("记录实测值", "record the value");
    }

    /** A bound that is not known yet. */
    public static Text open(Limit limit, Text what) {
        return limit.note().orElse(what);
    }

    /** A sign and words such as the name of a parameter. */
    public static Text words(String sign, Text words) {
        return new Text(sign + words.zh(), sign + words.en());
    }

    private static Text same(String value, Optional<Unit> unit) {
        return withUnit(value, value, unit);
    }

    /** Percent and degree signs stand next to the number, other units after a space. */
    public static Text withUnit(String zh, String en, Optional<Unit> unit) {
        return new Text(
                unit.map(u -> zh + gap(u.text().zh()) + u.text().zh()).orElse(zh),
                unit.map(u -> en + gap(u.text().en()) + u.text().en()).orElse(en));
    }

    private static String gap(String unit) {
        char first = unit.charAt(0);
        return first == '%' || first == '‰' || first == '°' || first > 0x2e80 ? "" : " ";
    }
}
