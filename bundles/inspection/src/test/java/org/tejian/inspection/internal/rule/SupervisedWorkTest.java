package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.licensing.Activity;

class SupervisedWorkTest {

    private static final HistoryEntry INSTALLED = entry(Optional.empty(), DeviceState.NOTIFIED, "");

    @ParameterizedTest
    @CsvSource({"改造告知 520113-1, ALTERATION", "重大修理告知 520113-2, REPAIR"})
    void givenNotifiedWork_whenTheVariantNamesThePiping_thenTheNotificationSaysTheWork(String reason, Activity work) {
        List<HistoryEntry> history = List.of(
                INSTALLED, entry(Optional.of(DeviceEvent.ALTERATION_NOTIFIED), DeviceState.SUPERVISING, reason));

        assertThat(SupervisedWork.of(history, Optional.of("工业管道"))).isEqualTo(work);
    }

    @Test
    void givenInstallationNotified_whenTheVariantSaysOtherwise_thenTheNotificationCounts() {
        assertThat(SupervisedWork.of(List.of(INSTALLED), Optional.of("改造"))).isEqualTo(Activity.INSTALLATION);
    }

    @Test
    void givenAlterationLongAgo_whenMovedAndSetUpAnew_thenAnInstallation() {
        List<HistoryEntry> history = List.of(
                INSTALLED,
                entry(Optional.of(DeviceEvent.ALTERATION_NOTIFIED), DeviceState.SUPERVISING, "改造告知 1"),
                entry(Optional.of(DeviceEvent.MOVE_NOTIFIED), DeviceState.NOTIFIED, ""));

        assertThat(SupervisedWork.of(history, Optional.of("重大修理"))).isEqualTo(Activity.INSTALLATION);
    }

    @ParameterizedTest
    @CsvSource({"重大修理, REPAIR", "改造, ALTERATION", "工业管道, ALTERATION"})
    void givenNotificationWithoutItsKind_whenSupervised_thenTheVariantSpeaks(String variant, Activity work) {
        List<HistoryEntry> history =
                List.of(entry(Optional.of(DeviceEvent.ALTERATION_NOTIFIED), DeviceState.SUPERVISING, "告知"));

        assertThat(SupervisedWork.of(history, Optional.of(variant))).isEqualTo(work);
    }

    @ParameterizedTest
    @CsvSource({"安装, INSTALLATION", "改造, ALTERATION", "重大修理, REPAIR", "现场组焊, INSTALLATION"})
    void givenNoNotificationInTheHistory_whenSupervised_thenTheVariantSpeaks(String variant, Activity work) {
        assertThat(SupervisedWork.of(List.of(), Optional.of(variant))).isEqualTo(work);
    }

    private static HistoryEntry entry(Optional<DeviceEvent> event, DeviceState to, String reason) {
        return new HistoryEntry(Instant.EPOCH, event, Optional.empty(), to, "王芳", "白云区局", Map.of(), reason);
    }
}
