package org.tejian.inspection.internal.business;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceQuery;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.ProductQuery;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportSummary;
import org.tejian.inspection.Subject;
import org.tejian.inspection.internal.persistence.DeedTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.ReportTable;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.rule.FourEyes;
import org.tejian.refusal.Refusal;

/** Who reaches which report, and as what. */
final class ReportAccess {

    private static final int NAMESAKES = 200;

    private final TaskTable tasks;
    private final ReportTable reports;
    private final DeedTable deeds;
    private final DeviceArchive archive;

    ReportAccess(InspectionSchema schema, DeviceArchive archive) {
        this.tasks = schema.tasks();
        this.reports = schema.reports();
        this.deeds = schema.deeds();
        this.archive = archive;
    }

    /** A report of the caller's agency with its task, which is locked. */
    record Locked(StoredReport stored, StoredTask task, FourEyes eyes) {

        InspectionReport report() {
            return stored.report();
        }

        /** @throws Refusal {@link InspectionError#REPORT_STATE} */
        Locked in(ReportState... states) {
            if (!List.of(states).contains(report().state())) {
                throw new Refusal(
                        InspectionError.REPORT_STATE,
                        report().state().zh(),
                        report().state().en());
            }
            return this;
        }
    }

    Locked locked(Caller caller, UUID reportId, Role... roles) {
        caller.require(roles);
        UUID taskId = reports.find(reportId)
                .map(StoredReport::report)
                .filter(report -> report.agencyId().equals(caller.organisation().id()))
                .map(InspectionReport::taskId)
                .orElseThrow(() -> unknown(reportId));
        StoredTask task = tasks.locked(taskId).orElseThrow();
        StoredReport report = reports.find(reportId).orElseThrow();
        return new Locked(
                report, task, new FourEyes(deeds.of(taskId), report.report().inspectors()));
    }

    /** The whole report: within the scope, or approved and of a device whose file the caller may read. */
    Optional<StoredReport> opened(Caller caller, UUID reportId) {
        return reports.find(caller.scope(), reportId)
                .or(() -> reports.find(reportId).filter(stored -> ofReadableDevice(caller, stored.report())));
    }

    /** The approved reports of a device that the caller may read, and on the product it was, newest first. */
    List<ReportSummary> ofDevice(Caller caller, UUID deviceId) {
        Device device = archive.require(caller, deviceId);
        ProductQuery product = new ProductQuery(device.deviceCode(), device.manufacturer(), device.productNumber());
        return Stream.concat(reports.approvedOfDevice(deviceId).stream(), reports.approvedOfProduct(product).stream())
                .map(StoredReport::report)
                .filter(report -> report.number().isPresent())
                .sorted(Comparator.comparing(InspectionReport::id, Comparator.comparing(UUID::toString))
                        .reversed())
                .map(report -> summary(report, mayOpen(caller, report)))
                .toList();
    }

    /** The approved reports on a product, newest first. */
    List<ReportSummary> ofProduct(Caller caller, ProductQuery product) {
        return reports.approvedOfProduct(product).stream()
                .map(StoredReport::report)
                .filter(report -> report.number().isPresent())
                .map(report -> summary(report, opened(caller, report.id()).isPresent()))
                .toList();
    }

    static ReportSummary summary(InspectionReport report, boolean open) {
        return new ReportSummary(
                report.id(),
                report.number(),
                report.reportVersion(),
                report.state(),
                report.taskId(),
                report.subject(),
                report.edition(),
                report.agencyId(),
                report.inspectedOn(),
                report.conclusion(),
                report.passed(),
                report.nextDue(),
                report.approvedAt(),
                open);
    }

    static PersonRef person(Caller caller) {
        return new PersonRef(caller.person().id(), caller.person().name());
    }

    static Refusal unknown(UUID reportId) {
        return new Refusal(InspectionError.REPORT_UNKNOWN, reportId.toString());
    }

    private boolean ofReadableDevice(Caller caller, InspectionReport report) {
        return report.number().isPresent() && mayOpen(caller, report) && ofKnownDevice(caller, report.subject());
    }

    /** A product that has become a device is found by the maker's code, or by maker and product number. */
    private boolean ofKnownDevice(Caller caller, Subject subject) {
        if (subject instanceof ProductRef product) {
            return product.what()
                            .deviceCode()
                            .flatMap(code -> archive.findByNumber(caller, code.value()))
                            .isPresent()
                    || archive.search(caller, numbered(product)).devices().stream()
                            .anyMatch(device -> device.productNumber().equals(product.number())
                                    && device.manufacturer().equals(product.unitName()));
        }
        return subject.device()
                .flatMap(device -> archive.find(caller, device.id()))
                .isPresent();
    }

    private static DeviceQuery numbered(ProductRef product) {
        return new DeviceQuery(
                product.number(),
                Set.of(),
                product.what().catalogueCode(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NAMESAKES);
    }

    private static boolean mayOpen(Caller caller, InspectionReport report) {
        return caller.scope().kind() != Scope.Kind.AGENCY
                || report.agencyId().equals(caller.organisation().id());
    }
}
