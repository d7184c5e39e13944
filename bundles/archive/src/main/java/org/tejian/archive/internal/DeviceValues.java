package org.tejian.archive.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tejian.archive.Device;

/** A device as flat JSON values, to say in the event and the history what a change changed. */
public final class DeviceValues {

    /** Stands in the history for a value that was taken away. */
    static final String GONE = "";

    private DeviceValues() {}

    /**
     * What differs between two states of a device.
     *
     * @param before the values that changed, as they were; a value that was not there is missing
     * @param after the values that changed, as they are now; a value taken away is the empty text
     */
    public record Difference(Map<String, Object> before, Map<String, Object> after) {}

    /** All values that are there. */
    public static Map<String, Object> of(Device device) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("registrationCode", device.registrationCode().value());
        put(values, "deviceCode", device.deviceCode(), code -> code.value());
        put(values, "certificateNumber", device.certificateNumber(), number -> number);
        values.put("catalogueCode", device.catalogueCode());
        values.put("name", device.name());
        values.put("internalNumber", device.internalNumber());
        values.put("region", device.region().value());
        values.put("place", device.place());
        values.put("useUnitId", device.useUnitId().toString());
        put(values, "constructionUnitId", device.constructionUnitId(), Object::toString);
        put(values, "maintenanceUnitId", device.maintenanceUnitId(), Object::toString);
        values.put("manufacturer", device.manufacturer());
        values.put("model", device.model());
        values.put("productNumber", device.productNumber());
        put(values, "manufacturedOn", device.manufacturedOn(), Object::toString);
        new TreeMap<>(device.parameters()).forEach((key, value) -> values.put("parameters." + key, value));
        values.put("state", device.state().name());
        device.inspection().ifPresent(facts -> putInspection(values, facts));
        put(values, "supervisionPassedOn", device.supervisionPassedOn(), Object::toString);
        return values;
    }

    public static Difference between(Device before, Device after) {
        Map<String, Object> old = of(before);
        Map<String, Object> now = of(after);
        Map<String, Object> changedFrom = new LinkedHashMap<>(old);
        changedFrom.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), now.get(entry.getKey())));
        Map<String, Object> changedTo = new LinkedHashMap<>(now);
        changedTo.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), old.get(entry.getKey())));
        changedFrom.keySet().forEach(key -> changedTo.putIfAbsent(key, GONE));
        return new Difference(changedFrom, changedTo);
    }

    private static void putInspection(Map<String, Object> values, Device.InspectionFacts facts) {
        values.put("reportNumber", facts.reportNumber());
        values.put("inspectionType", facts.typeId());
        values.put("inspectedOn", facts.inspectedOn().toString());
        values.put("conclusion", facts.conclusion());
        values.put("inspectionPassed", facts.passed());
        put(values, "nextDue", facts.nextDue(), Object::toString);
        values.put("agencyId", facts.agencyId().toString());
    }

    private static <T> void put(Map<String, Object> values, String key, Optional<T> value, Function<T, String> text) {
        value.map(text).ifPresent(present -> values.put(key, present));
    }
}
