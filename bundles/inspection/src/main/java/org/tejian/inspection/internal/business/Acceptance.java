package org.tejian.inspection.internal.business;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.database.Counters;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.RecordTable;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.record.Json;
import org.tejian.inspection.internal.record.RecordKeeping;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.type.FrozenEdition;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
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
    private final Admissions admissions;
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
        this.time = new ChinaTime(clock);
        this.admissions = new Admissions(tasks, archive, organisations, new LicenceChecks(gate, organisations, time));
        this.numbers = new PaperNumbers(counters, organisations, time);
        this.changes = new Changes(log);
    }

    /** Opens the task of a request; in the caller's transaction. */
    InspectionTask accept(Caller caller, InspectionRequest request, InspectionDefinition type, BigDecimal fee) {
        Application.requireVariant(request.content(), type);
        requireInForce(type);
        Admitted admitted = admissions.admit(caller, request.content(), request.subject(), type);
        FrozenEdition edition = editions.freeze(type);
        InspectionTask task = tasks.insert(task(request, type, edition, fee), edition.needsPlugin(), admitted.licence())
                .task();
        openRecord(task, type, admitted);
        if (admitted.goesUnderSupervision()) {
            archive.apply(
                    caller,
                    ROLE,
                    task.subject().device().orElseThrow().id(),
                    DeviceEvent.SUPERVISION_ACCEPTED,
                    DeviceChange.because("检验任务 " + task.number()));
        }
        changes.task(
                caller,
                ROLE,
                task.id(),
                "accepted",
                new Changes.Turn(TaskState.ACCEPTED, TaskState.ACCEPTED),
                Map.of(
                        "number",
                        task.number(),
                        Changes.key(task.subject()),
                        task.subject().number(),
                        "type",
                        type.id(),
                        "edition",
                        type.edition().number(),
                        "sha256",
                        type.sha256()),
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
                request.subject(),
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

    private void openRecord(InspectionTask task, InspectionDefinition type, Admitted admitted) {
        InspectionRecord opened = RecordKeeping.opened(task, type, admitted.known(), admitted.supervised());
        Assessment assessment = editions.assess(task.edition(), opened);
        records.insert(
                task.id(), Json.write(opened.toModel()), Json.write(assessment.toModel()), assessment.complete());
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
}
