package org.tejian.inspection.internal.business;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.HistoryEntry;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.Subject;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.record.KnownValues;
import org.tejian.inspection.internal.rule.Admission;
import org.tejian.inspection.internal.rule.SupervisedWork;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.licensing.Activity;
import org.tejian.refusal.Refusal;

/** Whether a device or product may be inspected now: its state, the licences, no other task of the type open. */
final class Admissions {

    private final TaskTable tasks;
    private final DeviceArchive archive;
    private final Organisations organisations;
    private final LicenceChecks licences;

    Admissions(TaskTable tasks, DeviceArchive archive, Organisations organisations, LicenceChecks licences) {
        this.tasks = tasks;
        this.archive = archive;
        this.organisations = organisations;
        this.licences = licences;
    }

    /** @throws Refusal as {@link org.tejian.inspection.InspectionRequests#accept} */
    Admitted admit(Caller caller, NewRequest content, Subject subject, InspectionDefinition type) {
        return subject instanceof ProductRef product
                ? product(content, product, type)
                : device(
                        caller,
                        content,
                        archive.require(caller, content.deviceId().orElseThrow()),
                        type);
    }

    private Admitted device(Caller caller, NewRequest content, Device device, InspectionDefinition type) {
        Application.requireApplicable(device.catalogueCode(), device.name(), type);
        Admission admission = new Admission(device, type.kind(), type.title().zh(), content.variant());
        admission.require();
        licences.requireApproved(content.agencyId(), device.catalogueCode(), type);
        if (!admission.supervisesWork()) {
            refuseSecond(tasks.openOfType(device.id(), type.id()));
            return new Admitted(
                    "",
                    KnownValues.of(device, units(device)),
                    device.supervisionPassedOn(),
                    admission.beginsSupervision());
        }
        List<HistoryEntry> history = archive.history(caller, device.id());
        Activity work = SupervisedWork.of(history, content.variant());
        String licence = licences.contractor(device, work);
        refuseSecond(tasks.openOfType(device.id(), type.id()));
        Map<String, String> more = new HashMap<>(units(device));
        more.put("work_kind", SupervisedWork.zh(work));
        return new Admitted(
                licence,
                KnownValues.of(device, more),
                device.supervisionPassedOn(),
                admission.beginsSupervision() || alterationNotified(history));
    }

    private Admitted product(NewRequest content, ProductRef product, InspectionDefinition type) {
        Application.requireAdmits(product.what(), content.variant(), type);
        licences.requireApproved(content.agencyId(), product.what().catalogueCode(), type);
        String licence = type.kind() == InspectionKind.SUPERVISORY_MANUFACTURING ? licences.maker(product.what()) : "";
        Product what = product.what();
        refuseSecond(tasks.openOfType(what, type.id()));
        return new Admitted(licence, KnownValues.of(product), Optional.empty(), false);
    }

    /** An alteration has left its mark in the history: its supervision is accepted once, like that of a new device. */
    private static boolean alterationNotified(List<HistoryEntry> history) {
        return history.stream()
                .map(HistoryEntry::event)
                .flatMap(Optional::stream)
                .filter(event -> event != DeviceEvent.CORRECTED)
                .reduce((earlier, later) -> later)
                .filter(DeviceEvent.ALTERATION_NOTIFIED::equals)
                .isPresent();
    }

    private Map<String, String> units(Device device) {
        Map<String, String> names = new HashMap<>();
        device.maintenanceUnitId()
                .flatMap(organisations::find)
                .ifPresent(unit -> names.put("maintenance_unit", unit.name()));
        device.constructionUnitId()
                .flatMap(organisations::find)
                .ifPresent(unit -> names.put("install_unit", unit.name()));
        return names;
    }

    private void refuseSecond(Optional<StoredTask> open) {
        if (open.isPresent()) {
            InspectionTask task = open.get().task();
            throw new Refusal(
                    InspectionError.TASK_OPEN_ALREADY,
                    task.number(),
                    organisations.find(task.agencyId()).map(Organisation::name).orElse(""));
        }
    }
}
