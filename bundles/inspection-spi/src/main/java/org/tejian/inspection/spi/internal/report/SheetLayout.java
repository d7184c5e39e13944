package org.tejian.inspection.spi.internal.report;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.NextDue;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ParameterType;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ReportFormat.Attachment;
import org.tejian.inspection.spi.ReportFormat.CertificateFormat;
import org.tejian.inspection.spi.ReportFormat.Elsewhere;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Verdict;
import org.tejian.inspection.spi.internal.assessment.LimitTexts;
import org.tejian.inspection.spi.internal.assessment.NumberText;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.definition.Placeholders;

/** Lays out the report of a record in the order of its definition. */
public final class SheetLayout {

    private static final String NONE = "/";

    /** An empty field would look forgotten: neither a fail nor an inspection that happens once has a next date. */
    private static final String NO_DATE = "无";

    private final LoadedDefinition loaded;
    private final InspectionDefinition definition;
    private final InspectionRecord record;
    private final Assessment assessment;
    private final List<PastInspection> history;
    private final LocalDate date;

    public SheetLayout(
            LoadedDefinition loaded, InspectionRecord record, Assessment assessment, List<PastInspection> history) {
        this.loaded = loaded;
        this.definition = loaded.definition();
        this.record = record;
        this.assessment = assessment;
        this.history = List.copyOf(history);
        this.date = record.inspectionDate().orElse(definition.edition().validFrom());
    }

    /** The whole sheet. */
    public ReportSheet sheet() {
        List<ReportSheet.Field> dues = dues();
        SheetValues values = new SheetValues(loaded, record, assessment);
        List<ReportSheet.Rows> rows = new RowSheets(definition, record, assessment, values).all();
        return new ReportSheet(
                definition.id(),
                definition.edition().number(),
                definition.report().title(),
                variant(),
                fields(definition.report().cover(), dues),
                parameters(),
                new ItemRows(definition, record, assessment).groups(),
                assessment.computed().stream().map(this::computed).toList(),
                rows,
                definition.regulation().documents().stream()
                        .filter(d -> d.inForce(date)
                                && d.appliesWhen().map(values::holds).orElse(true))
                        .map(d -> d.name().zh())
                        .toList(),
                assessment
                        .overallGrade()
                        .map(g -> new ReportSheet.Field(
                                "overall_grade", new Text("安全状况等级", "Safety grade"), Optional.of(g + " 级"))),
                assessment.conclusion().map(c -> c.text().zh()),
                assessment.conclusion().flatMap(c -> c.note()).map(Text::zh),
                dues,
                new Remarks(definition, record, assessment).lines(),
                definition.report().attachments(),
                definition.report().notices(),
                fields(definition.report().signatures(), dues),
                definition.report().sheets().stream()
                        .map(sheet -> sheet(sheet, values, rows))
                        .toList(),
                new Charts(loaded, record, assessment, history, values).all(),
                definition.report().certificate().filter(c -> certified(values)).map(c -> certificate(c, dues)));
    }

    /** A pass has its certificate, in types with several variants those that have one. */
    private boolean certified(SheetValues values) {
        return passed()
                && definition
                        .report()
                        .certificate()
                        .filter(c -> c.appliesWhen().map(values::holds).orElse(true))
                        .isPresent();
    }

    private boolean passed() {
        return assessment.conclusion().filter(c -> c.verdict() == Verdict.PASS).isPresent();
    }

    /** A table in which nothing was entered has no sheet. */
    private ReportSheet.Sheet sheet(Attachment attachment, SheetValues values, List<ReportSheet.Rows> rows) {
        Optional<String> key = RowSheets.key(attachment);
        boolean entered = key.isEmpty() || rows.stream().anyMatch(r -> r.key().equals(key.get()));
        Optional<Integer> count =
                attachment.elsewhere().filter(e -> e == Elsewhere.CERTIFICATE).isPresent() && certified(values)
                        ? Optional.of(1)
                        : attachment.sheets().flatMap(values::number).map(BigDecimal::intValue);
        return new ReportSheet.Sheet(
                attachment.name(),
                key,
                attachment.charts(),
                attachment.printed() && entered,
                count,
                attachment.elsewhere().filter(e -> e == Elsewhere.REPORT).isPresent());
    }

    /** Values of the record stand in the text; what only the platform knows stays a field. */
    private ReportSheet.Certificate certificate(CertificateFormat format, List<ReportSheet.Field> dues) {
        List<ReportSheet.Field> fields = fields(format.fields(), dues);
        List<ReportSheet.Certificate.Part> parts = new ArrayList<>();
        for (Placeholders.Piece piece : Placeholders.pieces(format.text().zh())) {
            Optional<String> value = piece.field()
                    ? fields(List.of(new Option(piece.text(), new Text(piece.text(), piece.text()))), dues)
                            .get(0)
                            .value()
                            .or(() -> computedText(piece.text()))
                    : Optional.of(piece.text());
            parts.add(new ReportSheet.Certificate.Part(
                    value, value.isPresent() ? Optional.empty() : Optional.of(piece.text())));
        }
        return new ReportSheet.Certificate(format.title(), List.copyOf(parts), fields);
    }

    private Optional<String> computedText(String id) {
        return assessment.computed().stream()
                .filter(c -> c.id().equals(id))
                .map(c -> LimitTexts.withUnit(NumberText.of(c.value()), "-", c.unit())
                        .zh())
                .findFirst();
    }

    private Optional<String> variant() {
        return record.variant()
                .flatMap(v -> definition.variants().stream()
                        .filter(o -> o.key().equals(v))
                        .map(o -> o.text().zh())
                        .findFirst());
    }

    private List<ReportSheet.Field> dues() {
        return assessment.dues().stream()
                .map(due -> new ReportSheet.Field(due.key(), due.label(), Optional.of(due.zh())))
                .toList();
    }

    /** Cover and signature fields: parameters of the same key and what the record itself says. */
    private List<ReportSheet.Field> fields(List<Option> keys, List<ReportSheet.Field> dues) {
        Map<String, String> known = new HashMap<>();
        record.inspectionDate().ifPresent(d -> known.put("inspection_date", zh(d)));
        if (!record.inspectionKind().isBlank()) {
            known.put("inspection_kind", record.inspectionKind());
        }
        variant().ifPresent(v -> known.put("work_kind", v));
        assessment.nextDue().map(NextDue::zh).ifPresent(d -> known.put("next_due", d));
        assessment.conclusion().ifPresent(c -> known.put("conclusion", c.text().zh()));
        if (assessment.nextDue().isEmpty() && assessment.complete()) {
            known.put(
                    "next_due",
                    dues.stream().flatMap(d -> d.value().stream()).findFirst().orElse(NO_DATE));
        }
        return keys.stream()
                .map(o -> new ReportSheet.Field(
                        o.key(), o.text(), parameter(o.key()).or(() -> Optional.ofNullable(known.get(o.key())))))
                .toList();
    }

    private Optional<String> parameter(String key) {
        return loaded.field(key)
                .flatMap(p -> Optional.ofNullable(record.parameters().get(key))
                        .or(() -> Optional.ofNullable(record.facts().get(key)))
                        .map(value -> print(p, value)));
    }

    private List<ReportSheet.Field> parameters() {
        return definition.parameters().stream()
                .map(p -> new ReportSheet.Field(p.key(), p.label(), parameter(p.key())))
                .toList();
    }

    static String print(Parameter field, Object value) {
        if (value instanceof BigDecimal number) {
            return LimitTexts.withUnit(NumberText.of(number), "-", field.unit()).zh();
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        if (field.type() == ParameterType.DATE && value instanceof String text) {
            return date(text).map(SheetLayout::zh).orElse(text);
        }
        return field.options().stream()
                .filter(o -> o.key().equals(value))
                .map(o -> o.text().zh())
                .findFirst()
                .orElse(value.toString());
    }

    private ReportSheet.ComputedRow computed(ComputedValue value) {
        List<String> inputs = new ArrayList<>();
        definition
                .computation(value.id())
                .ifPresent(c -> c.inputs().forEach(input -> {
                    BigDecimal number = value.inputs().get(input.name());
                    if (number != null) {
                        inputs.add(symbol(input) + "="
                                + LimitTexts.withUnit(NumberText.of(number), "-", input.unit())
                                        .zh());
                    }
                }));
        return new ReportSheet.ComputedRow(
                value.name().zh(),
                value.formula().zh(),
                String.join("，", inputs),
                LimitTexts.withUnit(NumberText.of(value.value()), "-", value.unit())
                        .zh(),
                value.met().map(met -> met ? "符合" : "不符合").orElse(NONE),
                value.unconfirmed());
    }

    /** Symbols of the formula stay as they are; longer names are words, which the report prints in Chinese. */
    private static String symbol(Computation.Input input) {
        boolean word =
                input.name().length() > 3 && input.name().chars().allMatch(c -> Character.isLowerCase(c) || c == '_');
        return word ? input.label().zh() : input.name();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String zh(LocalDate date) {
        return String.format("%d年%02d月%02d日", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
