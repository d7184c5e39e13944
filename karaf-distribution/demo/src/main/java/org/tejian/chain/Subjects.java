package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds or makes what a type inspects, together with an example of the type that may be its record: construction is
 * notified, a product or a batch of cylinders presented as the example describes it; all else is a device in use at the demo
 * province's park, the one that the example is about where there is one.
 */
public final class Subjects {

    private static final String INSTALLATION = "supervisory-installation";
    private static final String MANUFACTURING = "supervisory-manufacturing";
    /** Safety valves are no devices; they are calibrated on the file of what they protect. */
    private static final String CALIBRATION = "calibration";

    private final Agency agency;
    private final NewEquipment equipment;
    private final List<JsonNode> devices = new ArrayList<>();

    public Subjects(Agency agency, NewEquipment equipment) {
        this.agency = agency;
        this.equipment = equipment;
    }

    /**
     * An example and what it is a record of.
     *
     * @param example the example
     * @param subject the device or product
     */
    public record Match(Example example, Subject subject) {}

    /**
     * The first example for which there is something to inspect.
     *
     * @param type as the list of types shows it
     * @param examples of the type, the most wanted first
     */
    public Match of(JsonNode type, List<Example> examples) {
        String kind = type.path("kind").path("code").asText();
        Stream<Example> fitting = switch (kind) {
            case INSTALLATION -> examples.stream().filter(Subjects::ofNewWork);
            case MANUFACTURING -> examples.stream();
            default -> examples.stream().filter(example -> !ofFirstUse(example));
        };
        return fitting.flatMap(example -> match(kind, type, example).stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no example of " + type.path("id").asText() + " has anything to inspect"));
    }

    private Optional<Match> match(String kind, JsonNode type, Example example) {
        Optional<Subject> subject = switch (kind) {
            case INSTALLATION -> equipment.notified(type, example);
            case MANUFACTURING -> equipment.product(type, example);
            default -> equipment.cylinders(type, example).or(() -> inUse(type, kind, example));
        };
        return subject.map(found -> new Match(example, found));
    }

    private Optional<Subject> inUse(JsonNode type, String kind, Example example) {
        return devices().stream()
                .filter(device -> covers(type, kind, device))
                .max(Comparator.comparingLong(device -> likeness(device, example)))
                .map(device -> new Subject(
                        "park.manager", Map.of("deviceId", device.path("id").asText())));
    }

    private static boolean covers(JsonNode type, String kind, JsonNode device) {
        String code = device.path("category").path("code").asText();
        return kind.equals(CALIBRATION) ? "128".indexOf(code.charAt(0)) >= 0 : NewEquipment.covers(type, code);
    }

    private static long likeness(JsonNode device, Example example) {
        Map<String, String> known = Map.of(
                "variety", device.path("category").path("zh").asText(),
                "name", device.path("name").asText(),
                "model", device.path("model").asText(),
                "product_no", device.path("productNumber").asText(),
                "line_no", device.path("productNumber").asText());
        long same = known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(example.parameter(entry.getKey())))
                .count();
        String host = example.parameter("host_kind");
        return !host.isEmpty() && known.getOrDefault("name", "").contains(host) ? same + 1 : same;
    }

    private List<JsonNode> devices() {
        if (devices.isEmpty()) {
            Rest park = agency.as("park.manager");
            for (JsonNode row :
                    park.get("/devices?limit=200").expect(200).body().path("items")) {
                devices.add(park.get("/devices/" + row.path("id").asText())
                        .expect(200)
                        .body());
            }
        }
        return devices;
    }

    /** Alterations and repairs are of devices in use; a demo of them would need one to repair each time. */
    private static boolean ofNewWork(Example example) {
        return example.variant()
                .filter(variant -> variant.contains("改造") || variant.contains("修理"))
                .isEmpty();
    }

    private static boolean ofFirstUse(Example example) {
        return example.variant()
                .filter(variant -> variant.startsWith("首次") || variant.startsWith("验收"))
                .isPresent();
    }
}
