package org.tejian.inspection.internal.business;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.HistoryEntry;
import org.tejian.database.Counters;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.RecordTable;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.record.Json;
import org.tejian.inspection.internal.record.RecordKeeping;
import org.tejian.inspection.internal.rule.Admission;
import org.tejian.inspection.internal.rule.Applicability;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.type.FrozenEdition;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicenceGate;
import org.tejian.refusal.Refusal;

/** Acceptance 受理: what must hold, and the task that comes of it with its frozen edition. */
@Component(service = Acceptance.class)
public final class Acceptance {

    private static final Role ROLE = Role.AGENCY_RECEPTIONIST;

    private final TaskTable tasks;
    private final RecordTable records;
    private final FrozenEditions editions;
    private final DeviceArchive archive;
    private final Organisations organisations;
    private final LicenceGate gate;
    private final PaperNumbers numbers;
    private final Changes changes;
    private final ChinaTime time;

    @Activate
    public Acceptance(
            @Reference InspectionSchema schema,
            @Reference FrozenEditions editions,
            @Reference DeviceArchive archive,
            @Reference Organisations organisations,
            @Reference LicenceGate gate,
            @Reference Counters counters,
            @Reference EventLog log) {
        this(schema, editions, archive, organisations, gate, counters, log, Clock.systemUTC());
    }

    Acceptance(
            InspectionSchema schema,
            FrozenEditions editions,
            DeviceArchive archive,
            Organisations organisations,
            LicenceGate gate,
            Counters counters,
            EventLog log,
            Clock clock) {
        this.tasks = schema.tasks();
        this.records = schema.records();
        this.editions = editions;
        this.archive = archive;
        this.organisations = organisations;
        this.gate = gate;
        this.time = new ChinaTime(clock);
        this.numbers = new PaperNumbers(counters, organisations, time);
        this.changes = new Changes(log);
    }

    /** Opens the task of a request; in the caller's transaction. */
    InspectionTask accept(
            Caller caller, InspectionRequest request, Device device, InspectionDefinition type, BigDecimal fee) {
        Application.requireApplicable(device, type);
        Application.requireVariant(request.content(), type);
        requireInForce(type);
        Admission admission = new Admission(
                device, type.kind(), type.title().zh(), request.content().variant());
        admission.require();
        requireApproved(request.content().agencyId(), device, type);
        String licence = contractorLicence(admission, device);
        refuseSecond(device, type);
        FrozenEdition edition = editions.freeze(type);
        InspectionTask task = tasks.insert(task(request, type, edition, fee), edition.needsPlugin(), licence)
                .task();
        openRecord(task, type, device);
        superviseIfDue(caller, admission, device, task);
        changes.task(
                caller,
                ROLE,
                task.id(),
                "accepted",
                new Changes.Turn(TaskState.ACCEPTED, TaskState.ACCEPTED),
                Map.of(
                        "number", task.number(),
                        "device", device.registrationCode().value(),
                        "type", type.id(),
                        "edition", type.edition().number(),
                        "sha256", type.sha256()),
                "");
        return task;
    }

    private InspectionTask task(
            InspectionRequest request, InspectionDefinition type, FrozenEdition edition, BigDecimal fee) {
        return new InspectionTask(
                TimeOrderedId.next(),
                0,
                numbers.task(request.content().agencyId()),
                TaskState.ACCEPTED,
                request.id(),
                request.device(),
                edition.ref(),
                type.kind(),
                type.letter(),
                request.content().variant(),
                request.content().inspectionKind(),
                request.content().agencyId(),
                fee,
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                1,
                Optional.empty(),
                Optional.empty(),
                "",
                time.now(),
                Optional.empty());
    }

    private void openRecord(InspectionTask task, InspectionDefinition type, Device device) {
        InspectionRecord opened = RecordKeeping.opened(task, type, device, unitNames(device));
        Assessment assessment = editions.assess(task.edition(), opened);
        records.insert(
                task.id(), Json.write(opened.toModel()), Json.write(assessment.toModel()), assessment.complete());
    }

    private Map<String, String> unitNames(Device device) {
        Map<String, String> names = new HashMap<>();
        device.maintenanceUnitId()
                .flatMap(organisations::find)
                .ifPresent(unit -> names.put("maintenance_unit", unit.name()));
        device.constructionUnitId()
                .flatMap(organisations::find)
                .ifPresent(unit -> names.put("install_unit", unit.name()));
        return names;
    }

    /** An alteration has left its mark in the history: its supervision is accepted once, like that of a new device. */
    private void superviseIfDue(Caller caller, Admission admission, Device device, InspectionTask task) {
        boolean alteration = admission.supervisedWork().isPresent()
                && archive.history(caller, device.id()).stream()
                        .map(HistoryEntry::event)
                        .flatMap(Optional::stream)
                        .filter(event -> event != DeviceEvent.CORRECTED)
                        .reduce((earlier, later) -> later)
                        .filter(DeviceEvent.ALTERATION_NOTIFIED::equals)
                        .isPresent();
        if (admission.beginsSupervision() || alteration) {
            archive.apply(
                    caller,
                    ROLE,
                    device.id(),
                    DeviceEvent.SUPERVISION_ACCEPTED,
                    DeviceChange.because("检验任务 " + task.number()));
        }
    }

    private void requireInForce(InspectionDefinition type) {
        LocalDate today = time.today();
        if (!type.edition().validOn(today)) {
            throw new Refusal(
                    InspectionError.EDITION_NOT_IN_FORCE,
                    type.title().zh(),
                    type.edition().number(),
                    today.toString());
        }
    }

    private void requireApproved(UUID agencyId, Device device, InspectionDefinition type) {
        GateDecision decision = agencyApproval(gate, agencyId, device, type, time.today());
        if (!decision.passed()) {
            throw new Refusal(
                    InspectionError.AGENCY_NOT_APPROVED,
                    name(agencyId),
                    device.catalogueCode(),
                    decision.reasonZh(),
                    decision.reasonEn());
        }
    }

    /** What the gate says to an agency's inspection of a device, or of an accessory on it. */
    static GateDecision agencyApproval(
            LicenceGate gate, UUID agencyId, Device device, InspectionDefinition type, LocalDate day) {
        boolean accessory = Applicability.accessoryOf(type.categories(), type.kind(), device.catalogueCode());
        String code = accessory ? type.categories().get(0) : device.catalogueCode();
        return gate.decide(agencyId, new Job(Activity.INSPECTION, code, Map.of(), day, day, day));
    }

    /** The number of the licence of the construction unit; empty when no work is supervised. */
    private String contractorLicence(Admission admission, Device device) {
        Optional<Activity> work = admission.supervisedWork();
        if (work.isEmpty() || device.constructionUnitId().isEmpty()) {
            return "";
        }
        UUID unit = device.constructionUnitId().get();
        LocalDate today = time.today();
        GateDecision decision = gate.decide(
                unit, new Job(work.get(), device.catalogueCode(), device.parameters(), today, today, today));
        if (!decision.passed()) {
            throw new Refusal(InspectionError.CONTRACTOR_LICENCE, name(unit), decision.reasonZh(), decision.reasonEn());
        }
        return decision.licenceNumber().orElse("");
    }

    private void refuseSecond(Device device, InspectionDefinition type) {
        tasks.openOfType(device.id(), type.id()).map(StoredTask::task).ifPresent(open -> {
            throw new Refusal(InspectionError.TASK_OPEN_ALREADY, open.number(), name(open.agencyId()));
        });
    }

    private String name(UUID organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse(organisationId.toString());
    }
}
