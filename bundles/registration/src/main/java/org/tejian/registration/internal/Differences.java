package org.tejian.registration.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tejian.archive.Device;

/** What an application declares against what the device file says. Numbers are equal however they are written. */
public final class Differences {

    /** Key prefix of a technical parameter. */
    public static final String PARAMETER = "parameters.";

    private Differences() {}

    /** One field that differs. */
    public record Difference(String field, String declared, String recorded) {}

    /** Whether an application may declare that field. */
    public static boolean known(String field) {
        return switch (field) {
            case "name", "place", "manufacturer", "model", "productNumber" -> true;
            default -> field.startsWith(PARAMETER) && field.length() > PARAMETER.length();
        };
    }

    /** Everything that differs, by field. */
    public static List<Difference> between(Map<String, Object> declared, Device device) {
        List<Difference> found = new ArrayList<>();
        new TreeMap<>(declared).forEach((field, value) -> {
            String recorded = recorded(field, device);
            if (!same(String.valueOf(value), recorded)) {
                found.add(new Difference(field, String.valueOf(value), recorded));
            }
        });
        return found;
    }

    /** A declared text as the file keeps it: numbers as numbers. */
    public static Object value(String text) {
        return number(text.strip()).<Object>map(found -> found).orElse(text.strip());
    }

    private static String recorded(String field, Device device) {
        return switch (field) {
            case "name" -> device.name();
            case "place" -> device.place();
            case "manufacturer" -> device.manufacturer();
            case "model" -> device.model();
            case "productNumber" -> device.productNumber();
            default ->
                Optional.ofNullable(device.parameters().get(field.substring(PARAMETER.length())))
                        .map(String::valueOf)
                        .orElse("");
        };
    }

    private static boolean same(String declared, String recorded) {
        String left = declared.strip();
        String right = recorded.strip();
        return left.equals(right)
                || (number(left).isPresent()
                        && number(right).isPresent()
                        && number(left).get().compareTo(number(right).get()) == 0);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
