package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Equipment that is not in use yet, as an example describes it: work that a contractor notifies, a maker's product. */
public final class NewEquipment {

    /** What a device file says in fields of its own. */
    private static final Set<String> IDENTITY = Set.of(
            "variety",
            "name",
            "model",
            "product_no",
            "manufacturer",
            "made_on",
            "used_since",
            "install_unit",
            "maintenance_unit");
    /** First and last number of a batch: R26-101～R26-106. */
    private static final Pattern RANGE = Pattern.compile("(\\d+)～\\D*[^～]*?(\\d+)$");

    private static final String PARK = "贵阳云岭综合产业园有限公司";
    /** Who builds and who orders, where a form asks for them. */
    private static final Map<String, Object> PARTIES = Map.of("installer", "贵州黔建机电设备安装有限公司", "owner", PARK);

    private static final String CONTRACTOR = "contractor.installer";
    private static final String MAKER = "maker.manager";
    private static final String OWNER_OF_CYLINDERS = "park.manager";

    private final Agency agency;
    private final LocalDate today;
    private final List<JsonNode> catalogue = new ArrayList<>();

    public NewEquipment(Agency agency, LocalDate today) {
        this.agency = agency;
        this.today = today;
    }

    /** Whether a type may be used for a device of that catalogue code; a class covers its varieties. */
    static boolean covers(JsonNode type, String code) {
        for (JsonNode category : type.path("categories")) {
            if (code.startsWith(category.asText().replaceFirst("0+$", ""))) {
                return true;
            }
        }
        return false;
    }

    /** 施工告知 of the installation, filed and accepted; empty when the catalogue does not know the example's variety. */
    Optional<Subject> notified(JsonNode type, Example example) {
        return entry(type, example).map(entry -> entry.path("code").asText()).map(code -> {
            Rest contractor = agency.as(CONTRACTOR);
            String filed = contractor
                    .post("/notifications", notification(code, example))
                    .expect(201)
                    .text("id");
            String device = agency.as("baiyun.supervisor")
                    .post("/notifications/" + filed + "/accept", Map.of())
                    .expect(200)
                    .text("deviceId");
            return new Subject(CONTRACTOR, Map.of("deviceId", device));
        });
    }

    /** The product or batch that its maker presents; empty as with {@link #notified}. */
    Optional<Subject> product(JsonNode type, Example example) {
        return entry(type, example).map(entry -> new Subject(MAKER, Map.of("product", presented(entry, example))));
    }

    /** The batch of cylinders that their owner presents; empty for the record of a single one. */
    Optional<Subject> cylinders(JsonNode type, Example example) {
        return entries()
                .filter(entry -> entry.path("letter").asText().equals("瓶"))
                .filter(entry -> covers(type, entry.path("code").asText()))
                .filter(entry -> ofBatch(example))
                .findFirst()
                .map(entry -> new Subject(OWNER_OF_CYLINDERS, Map.of("product", presented(entry, example))));
    }

    private static Map<String, Object> presented(JsonNode entry, Example example) {
        boolean batch = ofBatch(example) || !example.parameter("batch_no").isEmpty();
        String number =
                first(example.parameter("product_no"), example.parameter("batch_no"), example.parameter("cylinder_no"));
        return Map.of(
                "catalogueCode",
                entry.path("code").asText(),
                "name",
                first(example.parameter("name"), entry.path("nameZh").asText()),
                "number",
                number,
                "batch",
                batch,
                "quantity",
                batch ? pieces(example, number) : 1);
    }

    private static boolean ofBatch(Example example) {
        return example.variant().filter(key -> key.startsWith("批")).isPresent();
    }

    /** The entry that is called what the example inspects, else any that the type covers: 聚乙烯管 is a 非金属材料管. */
    private Optional<JsonNode> entry(JsonNode type, Example example) {
        return entries()
                .filter(entry -> covers(type, entry.path("code").asText()))
                .max(Comparator.comparing(entry -> entry.path("nameZh").asText().equals(example.parameter("variety"))));
    }

    private Stream<JsonNode> entries() {
        if (catalogue.isEmpty()) {
            agency.as("agency.reception")
                    .get("/catalogue")
                    .expect(200)
                    .body()
                    .path("items")
                    .forEach(catalogue::add);
        }
        return catalogue.stream();
    }

    private Map<String, Object> notification(String code, Example example) {
        Map<String, Object> notification = new HashMap<>(Map.of(
                "workKind",
                "INSTALLATION",
                "catalogueCode",
                code,
                "name",
                first(example.parameter("name"), example.parameter("line_name"), example.parameter("variety")),
                "region",
                "520113",
                "place",
                "云岭大道1号云岭综合产业园二期",
                "useUnitId",
                agency.organisation(PARK),
                "plannedStart",
                today.toString(),
                "plannedEnd",
                today.plusMonths(2).toString(),
                "parameters",
                parameters(example)));
        notification.put("manufacturer", first(example.parameter("manufacturer"), "贵州示范管业有限公司"));
        notification.put("model", example.parameter("model"));
        notification.put("productNumber", first(example.parameter("product_no"), example.parameter("line_no")));
        notification.put("internalNumber", "二期");
        JsonNode madeOn = example.on(today).path("parameters").path("made_on");
        if (!madeOn.isMissingNode()) {
            notification.put("manufacturedOn", madeOn.asText());
        }
        if (code.startsWith("3")) {
            notification.put("maintenanceUnitId", agency.organisation("贵阳畅行电梯维保有限公司"));
        }
        return notification;
    }

    private Map<String, Object> parameters(Example example) {
        Map<String, Object> parameters = new HashMap<>();
        example.on(today).path("parameters").properties().forEach(entry -> {
            if (!IDENTITY.contains(entry.getKey())) {
                parameters.put(entry.getKey(), Rest.JSON.convertValue(entry.getValue(), Object.class));
            }
        });
        parameters.replaceAll(PARTIES::getOrDefault);
        return parameters;
    }

    private static int pieces(Example example, String number) {
        Matcher range = RANGE.matcher(number);
        int ofRange = range.find() ? Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) + 1 : 1;
        return example.record().path("parameters").path("count").asInt(Math.max(1, ofRange));
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
