package org.tejian.inspection.internal.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.PreviousRecord;
import org.tejian.inspection.internal.persistence.ReportTable;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.record.Carried;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.InspectionRecord;

/** Finds the report whose values a new inspection may take over. */
final class Precursors {

    /** What names one product or batch and not the next. */
    private static final Set<String> OF_ONE_PRODUCT =
            Set.of("product_no", "batch_no", "cylinder_no", "count", "made_on", "length");

    private final ReportTable reports;
    private final FrozenEditions editions;

    Precursors(ReportTable reports, FrozenEditions editions) {
        this.reports = reports;
        this.editions = editions;
    }

    Optional<PreviousRecord> of(InspectionTask task) {
        Carried carried = new Carried(editions.definition(task.edition().sha256()));
        List<InspectionReport> earlier =
                earlier(task).stream().map(StoredReport::report).toList();
        return earlier.stream()
                .filter(report -> sameType(report, task))
                .findFirst()
                .or(() -> earlier.stream()
                        .filter(report -> !carried.found(record(report), false)
                                .parameters()
                                .isEmpty())
                        .findFirst())
                .map(report -> previous(report, task, carried));
    }

    /** The reports that hold and may come in question, newest first. */
    private List<StoredReport> earlier(InspectionTask task) {
        return task.subject()
                .product()
                .map(product -> reports.holding(product, task.edition().typeId(), task.agencyId()))
                .orElseGet(() ->
                        reports.holding(task.subject().device().orElseThrow().id(), task.agencyId()));
    }

    private static PreviousRecord previous(InspectionReport report, InspectionTask task, Carried carried) {
        boolean sameType = sameType(report, task);
        Set<String> notCarried = task.subject().product().isPresent() ? OF_ONE_PRODUCT : Set.of();
        return new PreviousRecord(
                report.number().orElse(""),
                report.edition(),
                report.inspectedOn(),
                report.conclusion(),
                carried.takenOver(record(report), sameType, notCarried).toModel(),
                carried.found(record(report), sameType).toModel());
    }

    private static boolean sameType(InspectionReport report, InspectionTask task) {
        return report.edition().typeId().equals(task.edition().typeId());
    }

    private static InspectionRecord record(InspectionReport report) {
        return InspectionRecord.fromModel(report.record());
    }
}
