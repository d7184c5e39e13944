package org.tejian.inspection.spi.internal.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;

/** The units of inspection. A definition may add its own under {@code units}. */
final class Units {

    /** Written the same in both languages. */
    private static final String[] SYMBOLS = {
        "mm", "m", "MPa", "kPa", "Pa", "%", "‰", "°C", "°", "m/s", "m/s2", "m/min", "mm/s", "km/h", "MPa/min", "kg",
        "t", "t/h", "kg/h", "MW", "kW", "MΩ", "Ω", "Ω·m", "Ω·m2", "mV/m", "V", "kV", "lx", "s", "min", "h", "ms", "m2",
        "m3", "mm2/s", "L", "N", "N·m", "t·m", "mg/L", "mg/kg", "mgKOH/g", "mmol/L", "ppm", "kJ/kg", "HB", "g", "% LEL",
        "%/h", "dB(A)", "mm/year"
    };

    private static final String[][] WORDS = {
        {"month", "个月", "months"},
        {"year", "年", "years"},
        {"mm/year", "mm/年", "mm/year"},
        {"day", "天", "days"},
        {"pieces", "个", "pieces"},
        {"times", "次", "times"},
        {"turns", "圈", "turns"},
        {"class", "级", "class"},
        {"persons", "人", "persons"},
        {"m2", "m²", "m²"},
        {"m3", "m³", "m³"},
        {"m/s2", "m/s²", "m/s²"},
        {"mm2/s", "mm²/s", "mm²/s"},
        {"cm2", "cm²", "cm²"},
        {"Ω·m2", "Ω·m²", "Ω·m²"},
        {"P/h", "人/h", "persons/h"},
        {"percentage points", "个百分点", "percentage points"},
        {"bubbles/min", "气泡/min", "bubbles/min"},
        {"per 100 m", "处/100 m", "per 100 m"},
        {"Ω per V", "Ω/V", "Ω/V"},
        {"% slope", "%（坡度）", "% slope"},
        {"% of rated", "%（相对额定值）", "% of rated"},
        {"% of design thickness", "%（相对设计厚度）", "% of design thickness"},
        {"% of design wall", "%（相对设计壁厚）", "% of design wall"},
        {"% of wall", "%（相对壁厚）", "% of wall"},
        {"% of nominal wall", "%（相对公称壁厚）", "% of nominal wall"},
        {"% of nominal diameter", "%（相对公称直径）", "% of nominal diameter"},
        {"% of rope diameter", "%（相对绳径）", "% of rope diameter"},
        {"% of the normal broken-wire limit", "%（相对正常断丝限值）", "% of the normal broken-wire limit"},
        {"% of lining thickness", "%（相对衬片厚度）", "% of lining thickness"},
        {"% of full-load pressure", "%（相对满载压力）", "% of full-load pressure"},
        {"% of original thickness", "%（相对原厚度）", "% of original thickness"},
        {"% of fork length", "%（相对货叉长度）", "% of fork length"},
        {"times working pressure", "倍工作压力", "times working pressure"},
        {"times design pressure", "倍设计压力", "times design pressure"},
        {"times set pressure", "倍整定压力", "times set pressure"},
        {"times rope diameter", "倍绳径", "times rope diameter"},
        {"times nominal speed", "倍名义速度", "times nominal speed"},
        {"times rated", "倍额定值", "times rated"},
    };

    private static final Map<String, Unit> KNOWN = known();

    private final Map<String, Unit> own = new HashMap<>();

    private static Map<String, Unit> known() {
        Map<String, Unit> units = new HashMap<>();
        for (String symbol : SYMBOLS) {
            units.put(symbol, new Unit(symbol, new Text(symbol, symbol)));
        }
        for (String[] word : WORDS) {
            units.put(word[0], new Unit(word[0], new Text(word[1], word[2])));
        }
        return Map.copyOf(units);
    }

    void add(String key, Text text) {
        own.put(key, new Unit(key, text));
    }

    /** The unit, or empty when nobody knows it. */
    Optional<Unit> find(String key) {
        Unit unit = own.get(key);
        return Optional.ofNullable(unit == null ? KNOWN.get(key) : unit);
    }

    /** The unit a section names; {@code -} means dimensionless. */
    Optional<Unit> of(Section section) {
        Optional<String> key = section.optionalWord("unit").filter(word -> !word.equals("-"));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> unit = find(key.get());
        if (unit.isEmpty()) {
            section.problem(
                    "unit", "the unit '" + key.get() + "' is not known: add it under units: with key, zh and en");
        }
        return unit;
    }
}
