package org.tejian.inspection.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.internal.rule.DevicesForTests;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Text;

class RecordKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void givenDeviceFile_whenARecordIsOpened_thenItHoldsWhatTheFileKnows() {
        Device device = DevicesForTests.lift(DeviceState.NOTIFIED);

        InspectionRecord opened = RecordKeeping.opened(
                task(InspectionKind.SUPERVISORY_INSTALLATION, false),
                TestTypes.supervision().definition(),
                KnownValues.of(device, Map.of()),
                Optional.empty());

        assertThat(opened.parameters())
                .containsEntry("manufacturer", "贵州电梯制造有限公司")
                .containsKey("rated_speed")
                .doesNotContainKey("unknown");
        assertThat(opened.variant()).contains("安装");
        assertThat(opened.inspectionKind()).isEqualTo("监督检验");
    }

    @Test
    void givenFormThatSaysOtherwise_whenGoverned_thenThePlatformsPartsStand() {
        InspectionRecord sent = InspectionRecord.fromModel(Map.of(
                "variant",
                "改造",
                "inspectionKind",
                "别的",
                "reinspection",
                true,
                "facts",
                Map.of("base_date", "2001-01-01")));

        InspectionRecord governed = RecordKeeping.governed(
                task(InspectionKind.PERIODIC, false), sent, Optional.of(LocalDate.of(2025, 3, 1)));

        assertThat(governed.variant()).contains("安装");
        assertThat(governed.inspectionKind()).isEqualTo("监督检验");
        assertThat(governed.reinspection()).isFalse();
        assertThat(governed.facts()).containsEntry(InspectionDefinition.BASE_DATE, "2025-03-01");
        assertThat(RecordKeeping.governed(task(InspectionKind.PERIODIC, true), sent, Optional.empty())
                        .reinspection())
                .isTrue();
    }

    @Test
    void givenSupervision_whenGoverned_thenAnEarlierBaseDateDoesNotCount() {
        InspectionRecord sent = InspectionRecord.fromModel(Map.of("facts", Map.of("base_date", "2001-01-01")));

        InspectionRecord governed = RecordKeeping.governed(
                task(InspectionKind.SUPERVISORY_INSTALLATION, false), sent, Optional.of(LocalDate.of(2025, 3, 1)));

        assertThat(governed.facts()).doesNotContainKey(InspectionDefinition.BASE_DATE);
    }

    @Test
    void givenFormThatForgesASignature_whenKept_thenTheSignatureIsNotThere() {
        InspectionRecord stored = InspectionRecord.fromModel(items("1.1", Map.of("result", "pass")));
        InspectionRecord forged = InspectionRecord.fromModel(
                items("1.1", Map.of("result", "pass", "signedBy", "某人", "signedOn", DAY.toString())));

        assertThat(RecordKeeping.withSignaturesOf(forged, stored).item("1.1").signedBy())
                .isEmpty();
    }

    @Test
    void givenSignedItem_whenSentUnchanged_thenTheSignatureStays() {
        InspectionRecord signed = RecordKeeping.sign(
                InspectionRecord.fromModel(items("2.1", Map.of("measured", Map.of("value", new BigDecimal("0.70"))))),
                List.of("2.1"),
                "张伟",
                DAY);
        InspectionRecord sent = InspectionRecord.fromModel(items("2.1", Map.of("measured", Map.of("value", 0.7))));

        InspectionRecord kept = RecordKeeping.withSignaturesOf(sent, signed);

        assertThat(kept.item("2.1").signedBy()).contains("张伟");
        assertThat(kept.item("2.1").signedOn()).contains(DAY);
    }

    @Test
    void givenSignedItem_whenSentChanged_thenTheSignatureIsLost() {
        InspectionRecord signed = RecordKeeping.sign(
                InspectionRecord.fromModel(items("2.1", Map.of("measured", Map.of("value", 0.7)))),
                List.of("2.1"),
                "张伟",
                DAY);
        InspectionRecord sent = InspectionRecord.fromModel(items("2.1", Map.of("measured", Map.of("value", 0.8))));

        assertThat(RecordKeeping.withSignaturesOf(sent, signed).item("2.1").signedBy())
                .isEmpty();
    }

    @Test
    void givenFailedItem_whenReopened_thenOnlyItsResultIsGone() {
        InspectionRecord record = InspectionRecord.fromModel(Map.of(
                "items",
                Map.of(
                        "2.1",
                        Map.of("result", "fail", "measured", Map.of("value", 0.4), "remark", "过窄"),
                        "2.2",
                        Map.of("result", "pass"))));

        InspectionRecord reopened = RecordKeeping.reopened(record, List.of("2.1", "9.9"));

        assertThat(reopened.item("2.1").result()).isEmpty();
        assertThat(reopened.item("2.1").measured()).isEmpty();
        assertThat(reopened.item("2.1").remark()).isEqualTo("过窄");
        assertThat(reopened.item("2.2").result()).isPresent();
        assertThat(reopened.items()).doesNotContainKey("9.9");
    }

    private static Map<String, Object> items(String no, Map<String, Object> entry) {
        return Map.of("items", Map.of(no, entry));
    }

    private static InspectionTask task(InspectionKind kind, boolean reinspection) {
        Device device = DevicesForTests.lift(DeviceState.IN_USE);
        return new InspectionTask(
                UUID.randomUUID(),
                1,
                "GZRW2026000001",
                TaskState.INSPECTING,
                UUID.randomUUID(),
                new DeviceRef(
                        device.id(),
                        device.registrationCode(),
                        device.name(),
                        device.place(),
                        device.region(),
                        device.useUnitId(),
                        Optional.empty(),
                        Optional.empty()),
                new EditionRef("lift-supervision", "2010.3", "0".repeat(64), new Text("电梯监督检验", "Lift")),
                kind,
                "梯",
                Optional.of("安装"),
                "监督检验",
                UUID.randomUUID(),
                BigDecimal.ZERO,
                List.of(),
                Optional.empty(),
                List.of(),
                reinspection,
                1,
                Optional.empty(),
                Optional.empty(),
                "",
                Instant.EPOCH,
                Optional.empty());
    }
}
