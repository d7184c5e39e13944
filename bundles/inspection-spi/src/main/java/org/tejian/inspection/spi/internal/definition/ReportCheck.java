package org.tejian.inspection.spi.internal.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.ChartFormat;
import org.tejian.inspection.spi.ChartFormat.Source;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ReportFormat;
import org.tejian.inspection.spi.ReportFormat.Attachment;
import org.tejian.inspection.spi.ReportFormat.CertificateFormat;
import org.tejian.inspection.spi.ReportFormat.Elsewhere;
import org.tejian.inspection.spi.RowTable;

/** What attachments, charts and certificate refer to is there. */
final class ReportCheck {

    private final InspectionDefinition definition;
    private final ReportFormat report;
    private final Problems problems;

    ReportCheck(InspectionDefinition definition, Problems problems) {
        this.definition = definition;
        this.report = definition.report();
        this.problems = problems;
    }

    void check() {
        Set<String> printed = new HashSet<>();
        for (Attachment sheet : report.sheets()) {
            String place = "attachment " + sheet.name().zh();
            sheet.rows().ifPresent(key -> {
                existing(place, definition.rowTable(key), "rows", key);
                if (!printed.add(key) && sheet.where().isEmpty()) {
                    problems.about(place, "the rows '" + key + "' are printed on another sheet already");
                }
            });
            sheet.charts().forEach(key -> existing(place, report.chart(key), "chart", key));
        }
        Set<String> keys = new HashSet<>();
        for (ChartFormat chart : report.charts()) {
            if (!keys.add(chart.key())) {
                problems.about("chart " + chart.key(), "the chart '" + chart.key() + "' is there twice");
            }
            chart(chart, "chart " + chart.key());
        }
        boolean listed = report.sheets().stream()
                .anyMatch(sheet -> sheet.elsewhere()
                        .filter(e -> e == Elsewhere.CERTIFICATE)
                        .isPresent());
        if (listed && report.certificate().isEmpty()) {
            problems.about("certificate", "an attachment stands on the certificate, but the type has none");
        }
        report.certificate().ifPresent(this::certificate);
    }

    private void chart(ChartFormat chart, String place) {
        if (chart.source() instanceof Source.OfRows of) {
            Optional<RowTable> rows = definition.rowTable(of.rows());
            existing(place, rows, "rows", of.rows());
            if (of.columns().isEmpty()) {
                problems.about(place, "columns names what is drawn");
            }
            rows.ifPresent(table -> {
                of.x().ifPresent(x -> existing(place, table.column(x), "column", x));
                of.columns()
                        .forEach(column -> existing(
                                place, table.column(column).filter(c -> c.type().numeric()), "numeric column", column));
            });
        } else if (chart.source() instanceof Source.OfItemHistory of) {
            existing(
                    place,
                    definition.item(of.item()).stream()
                            .flatMap(item -> item.limits().stream())
                            .filter(limit -> limit.part().equals(of.part()))
                            .findFirst(),
                    "measured part '" + of.part() + "' of item",
                    of.item());
        } else if (chart.source() instanceof Source.OfComputationHistory of) {
            existing(
                    place,
                    definition.computation(of.computation()).filter(c -> !c.internal()),
                    "computation that is shown",
                    of.computation());
        }
    }

    private void certificate(CertificateFormat certificate) {
        Set<String> known = new HashSet<>(CertificateFormat.PLATFORM);
        definition.parameters().stream().map(Parameter::key).forEach(known::add);
        definition.facts().stream().map(Parameter::key).forEach(known::add);
        report.cover().stream().map(Option::key).forEach(known::add);
        definition.computations().stream()
                .filter(c -> !c.internal())
                .map(Computation::id)
                .forEach(known::add);
        List<String> used = Placeholders.in(certificate.text());
        for (String key : used) {
            if (!known.contains(key)) {
                problems.about(
                        "certificate", "nothing is known by the name '" + key + "': use a parameter or a cover field");
            }
        }
        for (Option field : certificate.fields()) {
            if (!known.contains(field.key())) {
                problems.about("certificate", "nothing fills the field '" + field.key() + "'");
            }
        }
    }

    private void existing(String place, Optional<?> found, String what, String key) {
        if (found.isEmpty()) {
            problems.about(place, "there is no " + what + " '" + key + "'");
        }
    }
}
