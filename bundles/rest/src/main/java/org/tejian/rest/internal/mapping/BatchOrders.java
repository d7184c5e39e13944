package org.tejian.rest.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Caller;
import org.tejian.inspection.BatchAcceptance;
import org.tejian.inspection.BatchEntry;
import org.tejian.inspection.BatchMode;
import org.tejian.inspection.InspectionBatches;
import org.tejian.inspection.NewRequest;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.BatchOfAcceptances;
import org.tejian.rest.internal.wire.BatchOfRecords;
import org.tejian.rest.internal.wire.RequestForInspection;

/** Batches as clients send them. */
public final class BatchOrders {

    private static final String MEMBERS = "members";

    private BatchOrders() {}

    public static BatchMode mode(@Nullable BatchMode given) {
        return given == null ? BatchMode.EACH : given;
    }

    /** Everything that is wrong in the form of any member is told at once, before one is filed. */
    public static List<NewRequest> requests(Caller caller, @Nullable List<RequestForInspection> members) {
        FieldReader fields = new FieldReader();
        List<RequestForInspection> given = bounded(fields, MEMBERS, members);
        List<InspectionOrders.Reading> readings = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            readings.add(InspectionOrders.reading(caller, given.get(i), fields, MEMBERS + "[" + i + "]."));
        }
        fields.complete();
        return readings.stream().map(InspectionOrders.Reading::request).toList();
    }

    public static List<BatchAcceptance> acceptances(BatchOfAcceptances wire) {
        FieldReader fields = new FieldReader();
        List<BatchOfAcceptances.Member> given = bounded(fields, MEMBERS, wire.members());
        for (int i = 0; i < given.size(); i++) {
            fields.required(MEMBERS + "[" + i + "].requestId", given.get(i).requestId());
            fields.required(MEMBERS + "[" + i + "].fee", fee(given.get(i), wire));
        }
        fields.complete();
        return given.stream()
                .map(member -> new BatchAcceptance(
                        member.requestId(), Objects.requireNonNullElse(fee(member, wire), BigDecimal.ZERO)))
                .toList();
    }

    public static BatchEntry entry(BatchOfRecords wire) {
        FieldReader fields = new FieldReader();
        List<BatchOfRecords.Member> given = bounded(fields, MEMBERS, wire.members());
        for (int i = 0; i < given.size(); i++) {
            fields.required(MEMBERS + "[" + i + "].taskId", given.get(i).taskId());
        }
        fields.complete();
        return new BatchEntry(
                values(wire.common()),
                given.stream()
                        .map(member -> new BatchEntry.Member(
                                member.taskId(), Optional.ofNullable(member.version()), values(member.values())))
                        .toList());
    }

    public static List<UUID> ids(FieldReader fields, String field, @Nullable List<UUID> ids) {
        return bounded(fields, field, ids);
    }

    private static @Nullable BigDecimal fee(BatchOfAcceptances.Member member, BatchOfAcceptances wire) {
        return member.fee() == null ? wire.fee() : member.fee();
    }

    private static Map<String, Object> values(@Nullable Map<String, Object> given) {
        return given == null ? Map.of() : given;
    }

    private static <T> List<T> bounded(FieldReader fields, String field, @Nullable List<T> members) {
        if (members == null
                || members.isEmpty()
                || members.size() > InspectionBatches.MOST
                || members.stream().anyMatch(Objects::isNull)) {
            fields.add(
                    field,
                    "须为 1 至 " + InspectionBatches.MOST + " 项,不得有空项。",
                    "1 to " + InspectionBatches.MOST + " members, none empty.");
            return List.of();
        }
        return members;
    }
}
