package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.PreviousRecord;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductQuery;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportSummary;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.licensing.Activity;

/** A maker presents a product that has no device record: applied for, accepted, inspected, reported, found again. */
class ProductStoryTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();
    private static final String TYPE = "lift-manufacturing";
    private static final DeviceCode CODE = new DeviceCode("31101089020260098");

    @BeforeAll
    static void prepare() {
        PLATFORM.install(
                21,
                DefinedInspectionType.of(
                        TestTypes.text("lift-supervision")
                                .replace("id: lift-supervision", "id: " + TYPE)
                                .replace("kind: supervisory-installation", "kind: supervisory-manufacturing"),
                        Optional.empty()),
                "1.0.0");
        PLATFORM.licensed(PLATFORM.contractor, "TS2310001-2030", Set.of(Activity.MANUFACTURE), "B");
    }

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @Test
    void givenProductWithoutDevice_whenSupervised_thenItsReportIsFoundByCodeAndByMakerAndNumber() {
        InspectionTask task = PLATFORM.filled(request(product("M-2026-001", Optional.of(CODE))));
        assertThat(task.subject().product()).isPresent();

        InspectionReport issued = PLATFORM.approved(task);
        InspectionReport delivered = PLATFORM.reports.deliver(PLATFORM.receptionist, issued.id(), "孙丽");

        assertThat(delivered.state()).isEqualTo(ReportState.DELIVERED);
        assertThat(PLATFORM.reports.ofProduct(PLATFORM.baiyun, new ProductQuery(Optional.of(CODE), "", "")))
                .extracting(ReportSummary::id)
                .containsExactly(issued.id());
        assertThat(PLATFORM.reports.ofProduct(
                        PLATFORM.baiyun, new ProductQuery(Optional.empty(), PLATFORM.contractor.name(), "M-2026-001")))
                .extracting(ReportSummary::id)
                .containsExactly(issued.id());
        assertThat(PLATFORM.reports.ofProduct(PLATFORM.baiyun, new ProductQuery(Optional.empty(), "别的厂", "M-2026-001")))
                .isEmpty();
        assertThat(PLATFORM.reports.pdf(PLATFORM.contractorsClerk, issued.id())).isNotEmpty();
    }

    @Test
    void givenReportOnAnotherProductOfTheMaker_whenTheNextIsInspected_thenItsValuesStandBesideAndMayBeTakenOver() {
        InspectionReport issued = PLATFORM.approved(PLATFORM.filled(request(product("M-2026-005", Optional.empty()))));
        InspectionTask next = PLATFORM.dispatched(request(product("M-2026-006", Optional.empty())));

        PreviousRecord previous =
                PLATFORM.tasks.previousRecord(PLATFORM.inspector, next.id()).orElseThrow();

        assertThat(previous.reportNumber()).isEqualTo(issued.number().orElseThrow());
        InspectionRecord takenOver = InspectionRecord.fromModel(previous.record());
        assertThat(takenOver.parameters()).containsKey("rated_speed");
        assertThat(takenOver.item("2.1").measured()).isEmpty();
        assertThat(InspectionRecord.fromModel(previous.values()).item("2.1").measured())
                .isNotEmpty();
    }

    @Test
    void givenProductsOfOthers_whenAppliedFor_thenOnlyTheirMakerOrTheAgencyMay() {
        Product product = product("M-2026-002", Optional.empty());

        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.safetyManager, request(product)),
                InspectionError.PRODUCT_UNIT_UNKNOWN);
        assertThat(PLATFORM.requests
                        .apply(PLATFORM.receptionist, request(product))
                        .applicantId())
                .isEqualTo(PLATFORM.agency.id());
    }

    @Test
    void givenMakerWithoutLicence_whenAccepted_thenRefused() {
        var maker = PLATFORM.unit("贵阳无证机械厂", UnitKind.MANUFACTURE);
        var clerk = PLATFORM.person(maker, "厂 钱进", Role.USE_UNIT_MANAGER);
        Product product = new Product(maker.id(), "3110", "曳引驱动乘客电梯", "N-1", false, 1, Optional.empty());
        InspectionRequest filed = PLATFORM.requests.apply(clerk, request(product));

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), BigDecimal.TEN),
                InspectionError.MAKER_LICENCE);
    }

    @Test
    void givenOpenTask_whenTheSameProductIsAcceptedAgain_thenRefused() {
        NewRequest request = request(product("M-2026-003", Optional.empty()));
        PLATFORM.accepted(request);
        InspectionRequest second = PLATFORM.requests.apply(PLATFORM.contractorsClerk, request);

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, second.id(), BigDecimal.TEN),
                InspectionError.TASK_OPEN_ALREADY);
    }

    @Test
    void givenTypeThatInspectsDevices_whenAppliedForByProduct_thenRefused() {
        Product product = product("M-2026-004", Optional.empty());
        NewRequest periodic = new NewRequest(
                Optional.empty(),
                Optional.of(product),
                InspectionForTests.PERIODIC,
                Optional.empty(),
                "",
                PLATFORM.agency.id(),
                Optional.empty(),
                "",
                "");

        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.contractorsClerk, periodic), InspectionError.TYPE_NEEDS_DEVICE);
    }

    private static Product product(String number, Optional<DeviceCode> code) {
        return new Product(PLATFORM.contractor.id(), "3110", "曳引驱动乘客电梯", number, false, 1, code);
    }

    private static NewRequest request(Product product) {
        return new NewRequest(
                Optional.empty(),
                Optional.of(product),
                TYPE,
                Optional.of("安装"),
                "",
                PLATFORM.agency.id(),
                Optional.empty(),
                "",
                "");
    }
}
