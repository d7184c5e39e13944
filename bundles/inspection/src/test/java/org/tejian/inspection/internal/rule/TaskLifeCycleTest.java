package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.TaskState;
import org.tejian.refusal.Refusal;

class TaskLifeCycleTest {

    private static final Map<String, TaskState> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("ACCEPTED DISPATCH", TaskState.DISPATCHED),
            Map.entry("ACCEPTED CANCEL", TaskState.CANCELLED),
            Map.entry("DISPATCHED DISPATCH", TaskState.DISPATCHED),
            Map.entry("DISPATCHED HAND_BACK", TaskState.ACCEPTED),
            Map.entry("DISPATCHED RECORD", TaskState.INSPECTING),
            Map.entry("DISPATCHED CANCEL", TaskState.CANCELLED),
            Map.entry("INSPECTING RECORD", TaskState.INSPECTING),
            Map.entry("INSPECTING HAND_BACK", TaskState.ACCEPTED),
            Map.entry("INSPECTING NOTICE", TaskState.RECTIFYING),
            Map.entry("INSPECTING FINISH_SITE", TaskState.COMPILING),
            Map.entry("INSPECTING CANCEL", TaskState.CANCELLED),
            Map.entry("RECTIFYING RECHECK", TaskState.INSPECTING),
            Map.entry("RECTIFYING FINISH_SITE", TaskState.COMPILING),
            Map.entry("RECTIFYING CANCEL", TaskState.CANCELLED),
            Map.entry("COMPILING REOPEN_SITE", TaskState.INSPECTING),
            Map.entry("COMPILING COMPILE", TaskState.IN_REVIEW),
            Map.entry("COMPILING CANCEL", TaskState.CANCELLED),
            Map.entry("IN_REVIEW REVIEW", TaskState.IN_APPROVAL),
            Map.entry("IN_REVIEW SEND_BACK", TaskState.COMPILING),
            Map.entry("IN_APPROVAL APPROVE", TaskState.ISSUED),
            Map.entry("IN_APPROVAL SEND_BACK", TaskState.COMPILING),
            Map.entry("ISSUED DELIVER", TaskState.DELIVERED),
            Map.entry("ISSUED CORRECT", TaskState.COMPILING),
            Map.entry("DELIVERED CORRECT", TaskState.COMPILING)));

    @ParameterizedTest
    @EnumSource
    void givenState_whenAnyStepIsTaken_thenAsTheTableSaysOrRefused(TaskState from) {
        for (TaskStep step : TaskStep.values()) {
            TaskState to = ALLOWED.get(from + " " + step);
            if (to == null) {
                assertRefused(() -> TaskLifeCycle.after(from, step), InspectionError.TASK_STATE);
            } else {
                assertThat(TaskLifeCycle.after(from, step))
                        .as(from + " " + step)
                        .isEqualTo(to);
            }
        }
    }

    @Test
    void givenTable_whenRead_thenEveryStateCanBeReached() {
        assertThat(ALLOWED.values()).contains(TaskState.values());
    }

    @Test
    void givenForbiddenStep_whenTaken_thenTheRefusalNamesTheState() {
        Refusal refusal = assertRefused(
                        () -> TaskLifeCycle.after(TaskState.DELIVERED, TaskStep.APPROVE), InspectionError.TASK_STATE)
                .actual();
        assertThat(refusal.zh()).contains("已归档");
        assertThat(refusal.en()).contains("filed");
    }
}
