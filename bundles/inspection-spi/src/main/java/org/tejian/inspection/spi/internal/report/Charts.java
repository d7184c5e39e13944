package org.tejian.inspection.spi.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.ChartFormat;
import org.tejian.inspection.spi.ChartFormat.LimitLine;
import org.tejian.inspection.spi.ChartFormat.Source;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowsOutcome;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;

/** The charts of a report, with their values filled in; one without values is left out. */
final class Charts {

    private final LoadedDefinition loaded;
    private final InspectionRecord record;
    private final Assessment assessment;
    private final List<PastInspection> history;
    private final SheetValues values;

    Charts(
            LoadedDefinition loaded,
            InspectionRecord record,
            Assessment assessment,
            List<PastInspection> history,
            SheetValues values) {
        this.loaded = loaded;
        this.record = record;
        this.assessment = assessment;
        this.history = history;
        this.values = values;
    }

    List<ReportSheet.Chart> all() {
        return loaded.definition().report().charts().stream()
                .map(this::drawn)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A chart that has something to show: one value, over the years two. */
    private Optional<ReportSheet.Chart> drawn(ChartFormat format) {
        ReportSheet.Chart chart = chart(format);
        int least = format.source() instanceof Source.OfRows ? 1 : 2;
        return chart.series().stream()
                        .anyMatch(s ->
                                s.values().stream().filter(Optional::isPresent).count() >= least)
                ? Optional.of(chart)
                : Optional.empty();
    }

    private ReportSheet.Chart chart(ChartFormat format) {
        if (format.source() instanceof Source.OfRows of) {
            return ofRows(format, of);
        } else if (format.source() instanceof Source.OfItemHistory of) {
            Item item = loaded.item(of.item())
                    .orElseThrow(() -> new IllegalStateException("Checked at load: item " + of.item()));
            Optional<Limit> part = item.limits().stream()
                    .filter(l -> l.part().equals(of.part()))
                    .findFirst();
            Text name = part.flatMap(Limit::partLabel).orElse(item.name());
            Optional<Unit> unit = part.flatMap(Limit::unit).or(item::unit);
            return overYears(format, name, unit, past -> past.measured(of.item(), of.part()));
        }
        Source.OfComputationHistory of = (Source.OfComputationHistory) format.source();
        Computation computation = loaded.computation(of.computation())
                .orElseThrow(() -> new IllegalStateException("Checked at load: computation " + of.computation()));
        return overYears(
                format,
                computation.name(),
                computation.unit(),
                past -> Optional.ofNullable(past.computed().get(of.computation())));
    }

    private ReportSheet.Chart ofRows(ChartFormat format, Source.OfRows of) {
        RowTable table = loaded.rowTable(of.rows());
        List<Map<String, Object>> rows = cells(table);
        Optional<Parameter> x = of.x().or(table::name).flatMap(table::column);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            int number = i + 1;
            labels.add(x.flatMap(
                            column -> Optional.ofNullable(row.get(column.key())).map(v -> SheetLayout.print(column, v)))
                    .orElse(String.valueOf(number)));
        }
        List<Parameter> columns =
                of.columns().stream().flatMap(c -> table.column(c).stream()).toList();
        List<ReportSheet.Series> series = new ArrayList<>();
        for (Parameter column : columns) {
            series.add(new ReportSheet.Series(
                    column.label().zh(),
                    rows.stream().map(row -> SheetValues.cell(column, row)).toList()));
        }
        return new ReportSheet.Chart(
                format.key(),
                format.name(),
                format.kind().code(),
                format.xLabel()
                        .map(Text::zh)
                        .orElseGet(
                                () -> x.map(c -> withUnit(c.label(), c.unit())).orElse("序号")),
                format.yLabel().map(Text::zh).orElseGet(() -> names(columns)),
                List.copyOf(labels),
                List.copyOf(series),
                format.limit()
                        .map(limit -> new ReportSheet.Series(
                                name(limit),
                                rows.stream()
                                        .map(row -> values.number(table, row, limit.value()))
                                        .toList())));
    }

    /** The rows with their computed columns. */
    private List<Map<String, Object>> cells(RowTable table) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> entered = record.rows().getOrDefault(table.key(), List.of());
        List<RowsOutcome.RowOutcome> outcomes =
                assessment.rows(table.key()).map(RowsOutcome::rows).orElse(List.of());
        for (int i = 0; i < entered.size(); i++) {
            Map<String, Object> cells = new HashMap<>(entered.get(i));
            if (i < outcomes.size()) {
                cells.putAll(outcomes.get(i).computed());
            }
            all.add(cells);
        }
        return all;
    }

    private ReportSheet.Chart overYears(
            ChartFormat format, Text name, Optional<Unit> unit, Function<PastInspection, Optional<BigDecimal>> value) {
        List<String> labels = new ArrayList<>();
        List<Optional<BigDecimal>> points = new ArrayList<>();
        for (PastInspection past : inspections()) {
            Optional<BigDecimal> point = value.apply(past);
            if (point.isPresent()) {
                labels.add(past.date().toString());
                points.add(point);
            }
        }
        return new ReportSheet.Chart(
                format.key(),
                format.name(),
                format.kind().code(),
                format.xLabel().map(Text::zh).orElse("检验日期"),
                format.yLabel().map(Text::zh).orElseGet(() -> withUnit(name, unit)),
                List.copyOf(labels),
                List.of(new ReportSheet.Series(name.zh(), List.copyOf(points))),
                format.limit()
                        .flatMap(limit -> values.number(limit.value())
                                .map(bound -> new ReportSheet.Series(
                                        name(limit),
                                        points.stream()
                                                .map(p -> Optional.of(bound))
                                                .toList()))));
    }

    /** The earlier inspections and this one, oldest first. */
    private List<PastInspection> inspections() {
        List<PastInspection> all = new ArrayList<>();
        LocalDate today = record.inspectionDate().orElse(LocalDate.MAX);
        history.stream()
                .filter(past -> past.date().isBefore(today))
                .sorted(Comparator.comparing(PastInspection::date))
                .forEach(all::add);
        record.inspectionDate().ifPresent(date -> all.add(PastInspection.of(date, assessment.toModel())));
        return all;
    }

    private static String name(LimitLine limit) {
        return limit.name().zh() + (limit.unconfirmed() ? "（待确认）" : "");
    }

    private static String names(List<Parameter> columns) {
        Optional<Unit> unit = columns.stream().flatMap(c -> c.unit().stream()).findFirst();
        String joined = columns.stream().map(c -> c.label().zh()).collect(Collectors.joining("、"));
        return withUnit(new Text(joined, joined), unit);
    }

    private static String withUnit(Text name, Optional<Unit> unit) {
        return name.zh() + unit.map(u -> "（" + u.text().zh() + "）").orElse("");
    }
}
