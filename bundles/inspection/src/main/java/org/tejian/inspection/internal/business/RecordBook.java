package org.tejian.inspection.internal.business;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.internal.persistence.RecordTable;
import org.tejian.inspection.internal.record.Json;
import org.tejian.inspection.internal.record.RecordKeeping;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Finding;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Severity;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;

/** The records of the inspections, judged by their frozen editions. */
final class RecordBook {

    private final RecordTable records;
    private final FrozenEditions editions;
    private final DeviceArchive archive;

    RecordBook(RecordTable records, FrozenEditions editions, DeviceArchive archive) {
        this.records = records;
        this.editions = editions;
        this.archive = archive;
    }

    /** A record and what its type says to it. */
    record Judged(InspectionRecord record, Assessment assessment) {

        /** Whether every item is judged. */
        boolean everyItemJudged() {
            return assessment.items().stream()
                    .noneMatch(item -> item.outcome() == org.tejian.inspection.spi.Outcome.OPEN);
        }

        /** Refuses with the errors found. */
        Refusal incomplete() {
            return new Refusal(
                    InspectionError.RECORD_INCOMPLETE,
                    assessment.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Judged::detail)
                            .toList());
        }

        private static Detail detail(Finding finding) {
            return new Detail(
                    finding.target(), finding.text().zh(), finding.text().en());
        }
    }

    TaskRecord stored(UUID taskId) {
        return records.find(taskId).orElseThrow(() -> TaskAccess.unknown(taskId));
    }

    /**
     * The stored record, when it is the version that the caller saw.
     *
     * @throws Refusal {@link InspectionError#STALE_VERSION}
     */
    InspectionRecord stored(UUID taskId, long version) {
        TaskRecord stored = stored(taskId);
        if (stored.version() != version) {
            throw new Refusal(InspectionError.STALE_VERSION, Long.toString(stored.version()));
        }
        return InspectionRecord.fromModel(stored.record());
    }

    /** Judges a record, with the platform's own parts in it. */
    Judged judge(Caller caller, InspectionTask task, InspectionRecord record) {
        Optional<LocalDate> supervised = task.subject()
                .device()
                .flatMap(device -> archive.find(caller, device.id()))
                .flatMap(Device::supervisionPassedOn);
        InspectionRecord governed = RecordKeeping.governed(task, record, supervised);
        return new Judged(governed, editions.assess(task.edition(), governed));
    }

    TaskRecord save(UUID taskId, Judged judged) {
        return records.save(
                taskId,
                Json.write(judged.record().toModel()),
                Json.write(judged.assessment().toModel()),
                judged.assessment().complete());
    }

    /** What an event says about a saved record. */
    static Map<String, Object> facts(TaskRecord saved) {
        return Map.of(
                "version", saved.version(), "complete", saved.complete(), "sha256", Digest.sha256(saved.record()));
    }
}
