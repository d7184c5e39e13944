package org.tejian.chain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Manufacturing supervision: what the maker of the demo province presents has no device file yet. Each method is one step,
 * taken through REST; what the platform knows of the product is not entered again.
 */
public final class Manufacturing {

    /** The maker's account. */
    public static final String MAKER = "maker.manager";

    private final Path root;
    private final LocalDate today;
    private final Agency agency;

    /**
     * Against a running platform.
     *
     * @param root the sources of the project, whose examples are entered as records
     */
    public Manufacturing(String address, Path root, LocalDate today) {
        this.root = root;
        this.today = today;
        this.agency = new Agency(address, today);
    }

    /**
     * What a maker presents.
     *
     * @param type the inspection type
     * @param variant its variant; empty when the type has none
     * @param product the product without its number, as an application names it
     * @param example the plugin's valid example that is entered
     */
    public record Presented(String type, Optional<String> variant, Map<String, Object> product, String example) {}

    /** One of each type: a single boiler, six vessels in a batch, a batch of steel pipes. */
    public static final List<Presented> PRESENTED = List.of(
            new Presented(
                    "boiler-manufacturing-supervision",
                    Optional.empty(),
                    Map.of("catalogueCode", "1100", "name", "承压蒸汽锅炉"),
                    "steam-boiler-2013"),
            new Presented(
                    "vessel-manufacturing-supervision",
                    Optional.of("批量"),
                    Map.of("catalogueCode", "2150", "name", "高强钢缓冲罐", "batch", true, "quantity", 6),
                    "high-strength-batch-2026"),
            new Presented(
                    "pipe-element-manufacturing-supervision",
                    Optional.of("埋弧焊钢管"),
                    Map.of("catalogueCode", "7120", "name", "埋弧焊钢管", "batch", true, "quantity", 4),
                    "steel-pipes-2013"));

    /** The steps of the agency. */
    public Agency agency() {
        return agency;
    }

    /** 报检 by the maker, as the answer stands. */
    public Rest.Answer apply(Presented presented, String number) {
        Map<String, Object> product = new HashMap<>(presented.product());
        product.put("number", number);
        Subject subject = new Subject(MAKER, Map.of("product", product));
        return agency.request(subject, presented.type(), presented.variant(), "制造监督检验");
    }

    /** From the application to the delivered report; the approved report as it was answered. */
    public Rest.Answer supervise(Presented presented, String number) {
        String request = apply(presented, number).expect(201).text("id");
        String task = agency.accept(request).text("id");
        agency.dispatch(task);
        agency.enter(task, record(task, presented));
        agency.finishSite(task).expect(200);
        return agency.report(task);
    }

    /** The example of the type; what the record holds already stays. */
    private ObjectNode record(String task, Presented presented) {
        ObjectNode record = Example.of(root, presented.type()).stream()
                .filter(example -> example.name().equals(presented.example()))
                .findFirst()
                .orElseThrow()
                .on(today);
        ObjectNode known =
                (ObjectNode) agency.record(task).body().path("record").path("parameters");
        ((ObjectNode) record.path("parameters")).setAll(known);
        return record;
    }
}
