package org.tejian.inspection.internal.rule;

import java.util.List;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.TaskState;
import org.tejian.refusal.Refusal;

/** The life of an inspection as one table: from, what happens, to. What is not in it is forbidden. */
public final class TaskLifeCycle {

    private static final String TABLE = """
            ACCEPTED    DISPATCH    DISPATCHED
            ACCEPTED    CANCEL      CANCELLED
            DISPATCHED  DISPATCH    DISPATCHED
            DISPATCHED  HAND_BACK   ACCEPTED
            DISPATCHED  RECORD      INSPECTING
            DISPATCHED  CANCEL      CANCELLED
            INSPECTING  HAND_BACK   ACCEPTED
            INSPECTING  RECORD      INSPECTING
            INSPECTING  NOTICE      RECTIFYING
            INSPECTING  FINISH_SITE COMPILING
            INSPECTING  CANCEL      CANCELLED
            RECTIFYING  RECHECK     INSPECTING
            RECTIFYING  FINISH_SITE COMPILING
            RECTIFYING  CANCEL      CANCELLED
            COMPILING   REOPEN_SITE INSPECTING
            COMPILING   COMPILE     IN_REVIEW
            COMPILING   CANCEL      CANCELLED
            IN_REVIEW   REVIEW      IN_APPROVAL
            IN_REVIEW   SEND_BACK   COMPILING
            IN_APPROVAL APPROVE     ISSUED
            IN_APPROVAL SEND_BACK   COMPILING
            ISSUED      DELIVER     DELIVERED
            ISSUED      CORRECT     COMPILING
            DELIVERED   CORRECT     COMPILING
            """;

    private static final List<Row> ROWS = TABLE.lines().map(Row::parse).toList();

    private record Row(TaskState from, TaskStep step, TaskState to) {
        static Row parse(String line) {
            String[] cells = line.split(" +", -1);
            return new Row(TaskState.valueOf(cells[0]), TaskStep.valueOf(cells[1]), TaskState.valueOf(cells[2]));
        }
    }

    private TaskLifeCycle() {}

    /**
     * The state after a step.
     *
     * @throws Refusal {@link InspectionError#TASK_STATE} when the table has no such row
     */
    public static TaskState after(TaskState now, TaskStep step) {
        return ROWS.stream()
                .filter(row -> row.from() == now && row.step() == step)
                .findFirst()
                .map(Row::to)
                .orElseThrow(() -> new Refusal(InspectionError.TASK_STATE, now.zh(), now.en()));
    }
}
