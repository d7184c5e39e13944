package org.tejian.rest.internal.fakes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.inspection.BatchAcceptance;
import org.tejian.inspection.BatchEntry;
import org.tejian.inspection.BatchMember;
import org.tejian.inspection.BatchMode;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionBatches;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.Text;
import org.tejian.refusal.Refusal;

/** Batches that are always done, but for the member that is {@link #refused}; remembers what it was asked. */
public final class BatchesForTests implements InspectionBatches {

    public final List<NewRequest> applied = new ArrayList<>();
    public final List<BatchAcceptance> accepted = new ArrayList<>();
    public final List<UUID> dispatched = new ArrayList<>();
    public @Nullable Dispatch dispatch;
    public @Nullable BatchEntry entered;
    public @Nullable BatchMode mode;
    public String representative = "";
    public int refused = -1;

    @Override
    public List<BatchMember<InspectionRequest>> apply(Caller caller, List<NewRequest> members, BatchMode how) {
        applied.addAll(members);
        return answers(members, how, BatchesForTests::request);
    }

    @Override
    public List<BatchMember<InspectionTask>> accept(Caller caller, List<BatchAcceptance> members, BatchMode how) {
        accepted.addAll(members);
        return answers(members, how, member -> task(member.requestId()));
    }

    @Override
    public List<BatchMember<InspectionTask>> dispatch(
            Caller caller, List<UUID> taskIds, Dispatch order, BatchMode how) {
        dispatched.addAll(taskIds);
        dispatch = order;
        return answers(taskIds, how, BatchesForTests::task);
    }

    @Override
    public List<BatchMember<TaskRecord>> enter(Caller caller, BatchEntry entry, BatchMode how) {
        entered = entry;
        return answers(entry.members(), how, member -> new TaskRecord(member.taskId(), 3, Map.of(), Map.of(), true));
    }

    @Override
    public List<BatchMember<InspectionTask>> finishSite(
            Caller caller, List<UUID> taskIds, String unitRepresentative, BatchMode how) {
        representative = unitRepresentative;
        return answers(taskIds, how, BatchesForTests::task);
    }

    private <M, T> List<BatchMember<T>> answers(List<M> members, BatchMode how, Function<M, T> done) {
        mode = how;
        List<BatchMember<T>> answers = new ArrayList<>();
        for (M member : members) {
            int index = answers.size();
            answers.add(
                    index == refused
                            ? new BatchMember<>(index, Optional.empty(), Optional.of(refusal(index, how)))
                            : new BatchMember<>(index, Optional.of(done.apply(member)), Optional.empty()));
        }
        return answers;
    }

    private static Refusal refusal(int index, BatchMode how) {
        Refusal reason = new Refusal(InspectionError.MAKER_LICENCE, "贵阳无证机械厂", "许可证已过期。", "It has expired.");
        if (how == BatchMode.ALL) {
            throw new Refusal(InspectionError.BATCH_MEMBER_REFUSED, index + 1, reason.zh(), reason.en());
        }
        return reason;
    }

    private static InspectionRequest request(NewRequest content) {
        Product product = content.product().orElseThrow();
        return new InspectionRequest(
                UUID.randomUUID(),
                1,
                "GZ-SQ-" + product.number(),
                RequestState.FILED,
                content,
                of(product),
                product.unitId(),
                Instant.EPOCH,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static InspectionTask task(UUID id) {
        Product product = new Product(UUID.randomUUID(), "1100", "承压蒸汽锅炉", "G-1", false, 1, Optional.empty());
        return new InspectionTask(
                id,
                2,
                "GZ-RW-1",
                TaskState.DISPATCHED,
                UUID.randomUUID(),
                of(product),
                new EditionRef("boiler-manufacturing-supervision", "2013.1", "", new Text("锅炉", "Boiler")),
                InspectionKind.SUPERVISORY_MANUFACTURING,
                "锅",
                Optional.empty(),
                "制造监督检验",
                UUID.randomUUID(),
                BigDecimal.ZERO,
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                1,
                Optional.empty(),
                Optional.empty(),
                "",
                Instant.EPOCH,
                Optional.empty());
    }

    private static ProductRef of(Product product) {
        return new ProductRef(product, "贵州乌江锅炉厂", "演示路1号", DirectoryForTests.BAIYUN);
    }
}
