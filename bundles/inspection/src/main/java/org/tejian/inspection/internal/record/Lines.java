package org.tejian.inspection.internal.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.NoticeItem;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.spi.Text;

/** Small lists that live inside a row as JSON. */
public final class Lines {

    private static final String NAME = "name";

    private Lines() {}

    public static String persons(List<PersonRef> persons) {
        return Json.write(persons.stream().map(Lines::model).toList());
    }

    public static List<PersonRef> persons(String json) {
        return Json.objects(json).stream().map(Lines::personOf).toList();
    }

    public static String person(PersonRef person) {
        return Json.write(model(person));
    }

    public static PersonRef person(String json) {
        return personOf(Json.object(json));
    }

    public static String instruments(List<Instrument> instruments) {
        return Json.write(instruments.stream()
                .map(instrument -> Map.of(
                        NAME,
                        instrument.name(),
                        "number",
                        instrument.number(),
                        "calibratedUntil",
                        instrument.calibratedUntil().toString()))
                .toList());
    }

    public static List<Instrument> instruments(String json) {
        return Json.objects(json).stream()
                .map(model -> new Instrument(
                        text(model, NAME), text(model, "number"), LocalDate.parse(text(model, "calibratedUntil"))))
                .toList();
    }

    public static String noticeItems(List<NoticeItem> items) {
        return Json.write(items.stream()
                .map(item -> Map.of(
                        "no",
                        item.no(),
                        "zh",
                        item.name().zh(),
                        "en",
                        item.name().en(),
                        "class",
                        item.itemClass(),
                        "remark",
                        item.remark()))
                .toList());
    }

    public static List<NoticeItem> noticeItems(String json) {
        return Json.objects(json).stream()
                .map(model -> new NoticeItem(
                        text(model, "no"),
                        new Text(text(model, "zh"), text(model, "en")),
                        text(model, "class"),
                        text(model, "remark")))
                .toList();
    }

    public static String remarks(List<ReportRemark> remarks) {
        return Json.write(remarks.stream()
                .map(remark -> Map.of(
                        "at",
                        remark.at().toString(),
                        "person",
                        model(remark.person()),
                        "step",
                        remark.step().name(),
                        "text",
                        remark.text()))
                .toList());
    }

    public static List<ReportRemark> remarks(String json) {
        return Json.objects(json).stream()
                .map(model -> new ReportRemark(
                        Instant.parse(text(model, "at")),
                        personOf(branch(model, "person")),
                        ReportStep.valueOf(text(model, "step")),
                        text(model, "text")))
                .toList();
    }

    private static Map<String, Object> model(PersonRef person) {
        return Map.of("id", person.id().toString(), NAME, person.name());
    }

    private static PersonRef personOf(Map<String, Object> model) {
        return new PersonRef(UUID.fromString(text(model, "id")), text(model, NAME));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Map<String, Object> model, String key) {
        return (Map<String, Object>) model.getOrDefault(key, Map.of());
    }

    private static String text(Map<String, Object> model, String key) {
        return String.valueOf(model.get(key));
    }
}
