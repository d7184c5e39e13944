package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whole inspections of any type, from the request to the delivered report, each step by the person whose step it is. What
 * is entered is one of the plugin's own examples, dated today, about a device that the demo province has or a product that
 * the example describes.
 */
public final class TypeInspections {

    private final Path project;
    private final LocalDate today;
    private final Agency agency;
    private final Subjects subjects;

    public TypeInspections(Agency agency, Path project, LocalDate today) {
        this.agency = agency;
        this.project = project;
        this.today = today;
        this.subjects = new Subjects(agency, new NewEquipment(agency, today));
    }

    /**
     * An inspection that ended with a report.
     *
     * @param taskId the task
     * @param reportId the report
     * @param number number of the report
     * @param conclusion what it says
     * @param nextDue the next date as printed; empty when there is none
     * @param pdf its file
     */
    public record Reported(
            String taskId, String reportId, String number, String conclusion, String nextDue, byte[] pdf) {}

    /** The installed types, as the platform lists them. */
    public JsonNode types() {
        return agency.as("agency.reception")
                .get("/inspection-types")
                .expect(200)
                .body()
                .path("items");
    }

    /** An inspection in which nothing fails. */
    public Reported passed(JsonNode type) {
        List<Example> clean = Example.of(project, type.path("id").asText()).stream()
                .filter(Example::clean)
                .toList();
        Subjects.Match match = subjects.of(type, clean);
        return reported(inspected(type, match, match.example().on(today)));
    }

    /** An inspection that fails, by way of the opinion notice and a re-inspection in vain where the type demands them. */
    public Reported failed(JsonNode type) {
        List<Example> examples = Example.of(project, type.path("id").asText());
        Set<String> failures = failures(type);
        Subjects.Match match = subjects.of(
                type,
                examples.stream()
                        .filter(example -> failures.contains(example.conclusion()))
                        .toList());
        return reported(inspected(type, match, completed(match.example(), examples)));
    }

    /** Items that later editions added are taken from a newer example of the same variant. */
    private ObjectNode completed(Example example, List<Example> examples) {
        ObjectNode record = example.on(today);
        ObjectNode items = (ObjectNode) record.path("items");
        examples.stream()
                .filter(Example::clean)
                .filter(newer -> newer.variant().equals(example.variant()))
                .limit(1)
                .forEach(newer -> newer.on(today).path("items").properties().forEach(item -> {
                    if (!items.has(item.getKey())) {
                        items.set(item.getKey(), item.getValue());
                    }
                }));
        return record;
    }

    private String inspected(JsonNode type, Subjects.Match match, ObjectNode record) {
        Example example = match.example();
        String request = agency.request(
                        match.subject(), type.path("id").asText(), example.variant(), example.inspectionKind())
                .expect(201)
                .text("id");
        String task = agency.accept(request).text("id");
        agency.dispatch(task);
        JsonNode opened = agency.record(task).body().path("record").path("parameters");
        record.withObject("/parameters").setAll((ObjectNode) opened);
        enter(task, record);
        Rest.Answer ended = agency.finishSite(task);
        if (ended.text("code").equals("NOTICE_NEEDED")) {
            agency.rechecked(agency.notice(task).text("id"), match.subject().applicant());
            enter(task, record);
            ended = agency.finishSite(task);
        }
        ended.expect(200);
        return task;
    }

    private void enter(String task, ObjectNode record) {
        JsonNode assessment = agency.enter(task, record).body().path("assessment");
        if (!assessment.path("complete").asBoolean()) {
            throw new AssertionError("the record is not complete: " + assessment.path("findings"));
        }
    }

    private Reported reported(String task) {
        Rest.Answer report = agency.report(task);
        return new Reported(
                task,
                report.text("id"),
                report.text("number"),
                report.text("conclusion"),
                report.text("nextDue"),
                agency.pdf(report.text("id")));
    }

    /** The conclusions of a type that say failed. */
    public Set<String> failures(JsonNode type) {
        Set<String> keys = new HashSet<>();
        JsonNode definition = agency.as("agency.reception")
                .get("/inspection-types/" + type.path("id").asText())
                .expect(200)
                .body();
        for (JsonNode conclusion : definition.path("conclusions")) {
            if (conclusion.path("verdict").asText().equalsIgnoreCase("fail")) {
                keys.add(conclusion.path("key").asText());
            }
        }
        return keys;
    }
}
