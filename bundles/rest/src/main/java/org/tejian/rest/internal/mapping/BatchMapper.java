package org.tejian.rest.internal.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tejian.inspection.BatchMember;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.TaskRecord;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.wire.BatchView;
import org.tejian.rest.internal.wire.BatchView.Line;
import org.tejian.rest.internal.wire.BatchView.Refused;
import org.tejian.rest.internal.wire.Problem;

/** Batches on the wire. */
public final class BatchMapper {

    private BatchMapper() {}

    public static BatchView requests(List<BatchMember<InspectionRequest>> members) {
        return view(
                members,
                (index, request) -> new Line(
                        index,
                        Optional.of(request.id()),
                        Optional.of(request.version()),
                        Optional.of(request.number()),
                        Optional.empty(),
                        Optional.empty()));
    }

    public static BatchView tasks(List<BatchMember<InspectionTask>> members) {
        return view(
                members,
                (index, task) -> new Line(
                        index,
                        Optional.of(task.id()),
                        Optional.of(task.version()),
                        Optional.of(task.number()),
                        Optional.empty(),
                        Optional.empty()));
    }

    public static BatchView records(List<BatchMember<TaskRecord>> members) {
        return view(
                members,
                (index, record) -> new Line(
                        index,
                        Optional.of(record.taskId()),
                        Optional.of(record.version()),
                        Optional.empty(),
                        Optional.of(record.complete()),
                        Optional.empty()));
    }

    private static <T> BatchView view(List<BatchMember<T>> members, BiFunction<Integer, T, Line> done) {
        List<Line> lines = members.stream()
                .map(member -> member.done()
                        .map(each -> done.apply(member.index(), each))
                        .orElseGet(
                                () -> refused(member.index(), member.refusal().orElseThrow())))
                .toList();
        int refused = Math.toIntExact(
                lines.stream().filter(line -> line.refusal().isPresent()).count());
        return new BatchView(lines.size() - refused, refused, lines);
    }

    private static Line refused(int index, Refusal refusal) {
        List<Problem.FieldProblem> errors = refusal.details().stream()
                .map(detail -> new Problem.FieldProblem(detail.field(), detail.zh(), detail.en()))
                .toList();
        return new Line(
                index,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Refused(refusal.code().name(), refusal.zh(), refusal.en(), errors)));
    }
}
