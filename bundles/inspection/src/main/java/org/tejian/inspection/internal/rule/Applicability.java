package org.tejian.inspection.internal.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tejian.inspection.spi.InspectionKind;

/** Which devices an inspection type may be used for. */
public final class Applicability {

    /** Boilers, pressure vessels, pressure pipes: what a safety valve sits on. */
    private static final Set<Character> PRESSURE_EQUIPMENT = Set.of('1', '2', '8');

    /** Class 73 of the catalogue of 2014, F of the licence rules since 2019. */
    private static final Pattern SAFETY_ACCESSORY = Pattern.compile("73.*|F.*");

    private Applicability() {}

    /**
     * Whether a type with these categories covers a device. A class covers its varieties: 3100 covers 3110. Safety
     * accessories are no devices of the archive; they are calibrated on the file of the device that they protect.
     */
    public static boolean covers(List<String> categories, InspectionKind kind, String catalogueCode) {
        return categories.stream().anyMatch(category -> catalogueCode.startsWith(category.replaceFirst("0+$", "")))
                || accessoryOf(categories, kind, catalogueCode);
    }

    /** Whether the type calibrates an accessory of the device rather than the device, whose state it then leaves alone. */
    public static boolean accessoryOf(List<String> categories, InspectionKind kind, String catalogueCode) {
        return kind == InspectionKind.CALIBRATION
                && categories.stream()
                        .allMatch(category -> SAFETY_ACCESSORY.matcher(category).matches())
                && PRESSURE_EQUIPMENT.contains(catalogueCode.charAt(0));
    }
}
