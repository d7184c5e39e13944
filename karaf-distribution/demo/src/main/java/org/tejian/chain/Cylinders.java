package org.tejian.chain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** LPG cylinders of one owner, inspected and reported as one batch without a device file. */
public final class Cylinders {

    private static final String TYPE = "cylinder-lpg-periodic";
    private static final String EXAMPLE = "ninth-year-limited-by-life-2026";
    private static final String OWNER = "贵州开阳化工有限公司";

    private final Path root;
    private final LocalDate today;
    private final Agency agency;

    /**
     * Against a running platform.
     *
     * @param root the sources of the project, whose example is entered for each cylinder
     */
    public Cylinders(String address, Path root, LocalDate today) {
        this.root = root;
        this.today = today;
        this.agency = new Agency(address, today);
    }

    /** The steps of the agency. */
    public Agency agency() {
        return agency;
    }

    /**
     * From the application to the delivered report; the approved report as it was answered.
     *
     * @param number the batch's own number
     * @param count how many cylinders
     */
    public Rest.Answer inspect(String number, int count) {
        Map<String, Object> product = Map.of(
                "unitId",
                agency.organisation(OWNER),
                "catalogueCode",
                "2320",
                "name",
                "液化石油气钢瓶",
                "number",
                number,
                "batch",
                true,
                "quantity",
                count);
        Subject subject = new Subject("agency.reception", Map.of("product", product));
        String request = agency.request(subject, TYPE, Optional.of("批量报告"), "定期检验")
                .expect(201)
                .text("id");
        String task = agency.accept(request).text("id");
        agency.dispatch(task);
        agency.enter(task, record(number, count));
        agency.finishSite(task).expect(200);
        return agency.report(task);
    }

    /** Every cylinder passes and is nine years old, like those of the example. */
    private ObjectNode record(String number, int count) {
        ObjectNode record = Example.of(root, TYPE).stream()
                .filter(example -> example.name().equals(EXAMPLE))
                .findFirst()
                .orElseThrow()
                .on(today);
        ((ObjectNode) record.path("parameters")).put("cylinder_no", number).put("owner", OWNER);
        ((ObjectNode) record.path("rows")).set("cylinders", rows(record, count));
        return record;
    }

    /** The second row of the example, which has a scratch to measure, as often as there are cylinders. */
    private static ArrayNode rows(ObjectNode record, int count) {
        ObjectNode like = (ObjectNode) record.path("rows").path("cylinders").path(1);
        ArrayNode rows = Rest.JSON.createArrayNode();
        for (int seq = 1; seq <= count; seq++) {
            rows.add(like.deepCopy().put("cylinder_no", String.format("08%05d", seq)));
        }
        return rows;
    }
}
