package org.tejian.archive.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.GUIYANG;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.DirectoryForTests.PROVINCE;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DevicePage;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;

/** Twelve lifts: ten in Baiyun (the first in use, the second under supervision), two in Nanming. */
class DeviceSearchTest {

    private static final ArchiveForTests TEST = new ArchiveForTests();
    private static final List<Device> BAIYUN_LIFTS = new ArrayList<>();

    private static final String ENTERED = "2026-03-01T00:00:00Z";
    private static final String CHANGED = "2026-03-10T00:00:00Z";

    @BeforeAll
    static void fill() {
        TEST.clock.set(ENTERED);
        BAIYUN_LIFTS.add(TEST.archive.enter(
                TEST.baiyun,
                Role.COUNTY_SUPERVISOR,
                TEST.lift(BAIYUN, 1, Optional.of(new DeviceCode("31101089020250098")), Optional.empty())));
        for (int serial = 2; serial <= 10; serial++) {
            BAIYUN_LIFTS.add(TEST.entered(serial));
        }
        for (int serial = 11; serial <= 12; serial++) {
            TEST.archive.enter(TEST.nanming, Role.COUNTY_SUPERVISOR, TEST.lift(NANMING, serial));
        }
        TEST.clock.set(CHANGED);
        TEST.registered(BAIYUN_LIFTS.get(0), "梯11贵A00001(26)");
        TEST.happens(BAIYUN_LIFTS.get(1), DeviceEvent.SUPERVISION_ACCEPTED);
    }

    @AfterAll
    static void close() {
        TEST.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10",
        "云峰大道, 10",
        "云峰大道10号, 1",
        "31105201132026030003, 1",
        "5201132026, 10",
        "0890202500, 1",
        "贵A00001, 1",
        "P2026-4, 1",
        "p2026-4, 1",
        "阳光小区, 10",
        "大道3号 阳光, 1",
        "%, 0",
        "_, 0",
        "'\\', 0",
        "'; drop table archive.device; --', 0",
        "恒升电梯工程, 0"
    })
    void givenText_whenTheCountySearches_thenEveryFieldOfTheListIsLookedInAndNothingElse(String text, int expected) {
        DevicePage page = TEST.archive.search(TEST.baiyun, query().text(text).build());

        assertThat(page.devices()).hasSize(expected);
        assertThat(page.total()).isEqualTo(expected);
    }

    @Test
    void givenScopes_whenTheSameListIsAsked_thenEachSeesItsOwnPart() {
        DeviceQuery all = query().build();
        Caller province = caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_SUPERVISOR);
        Caller guiyang = caller(DirectoryForTests.prefectureRegulator(GUIYANG), Role.PREFECTURE_SUPERVISOR);
        Caller zunyi =
                caller(DirectoryForTests.prefectureRegulator(new RegionCode("520300")), Role.PREFECTURE_SUPERVISOR);
        Caller user = caller(TEST.useUnit, Role.USE_UNIT_MANAGER);
        Caller stranger = caller(TEST.unit("毫不相干公司", UnitKind.USE), Role.USE_UNIT_MANAGER);

        assertThat(TEST.archive.search(province, all).total()).isEqualTo(12);
        assertThat(TEST.archive.search(guiyang, all).total()).isEqualTo(12);
        assertThat(TEST.archive.search(zunyi, all).total()).isZero();
        assertThat(TEST.archive.search(TEST.baiyun, all).total()).isEqualTo(10);
        assertThat(TEST.archive.search(TEST.nanming, all).total()).isEqualTo(2);
        assertThat(TEST.archive.search(TEST.agency, all).total()).isEqualTo(12);
        assertThat(TEST.archive.search(user, all).total()).isEqualTo(12);
        assertThat(TEST.archive.search(stranger, all).total()).isZero();
        assertThat(TEST.archive
                        .search(TEST.baiyun, query().region(NANMING).build())
                        .total())
                .as("a filter does not widen the scope")
                .isZero();
    }

    @Test
    void givenFilters_whenSearched_thenOnlyFittingDevicesAreListed() {
        assertThat(found(query().states(DeviceState.IN_USE, DeviceState.SUPERVISING)))
                .containsExactly(BAIYUN_LIFTS.get(0).id(), BAIYUN_LIFTS.get(1).id());
        assertThat(found(query().catalogue("31"))).hasSize(10);
        assertThat(found(query().catalogue("4"))).isEmpty();
        assertThat(found(query().dueBefore(LocalDate.of(2027, 3, 10))))
                .containsExactly(BAIYUN_LIFTS.get(0).id());
        assertThat(found(query().dueBefore(LocalDate.of(2027, 3, 9)))).isEmpty();
        assertThat(found(query().dueAfter(LocalDate.of(2027, 3, 9))))
                .containsExactly(BAIYUN_LIFTS.get(0).id());
        assertThat(found(query().dueAfter(LocalDate.of(2027, 3, 10)))).isEmpty();
        assertThat(found(query().region(GUIYANG))).hasSize(10);
        assertThat(found(query().region(PROVINCE))).hasSize(10);
    }

    @Test
    void givenMoreRowsThanAPage_whenPagedToTheEnd_thenEveryDeviceComesOnceInOrderOfItsCode() {
        List<String> codes = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        int pages = 0;
        do {
            DevicePage page = TEST.archive.search(
                    TEST.agency, query().limit(5).after(cursor).build());
            assertThat(page.total()).isEqualTo(12);
            page.devices().forEach(device -> codes.add(device.registrationCode().value()));
            cursor = page.next();
            pages++;
        } while (cursor.isPresent());

        assertThat(pages).isEqualTo(3);
        assertThat(codes).hasSize(12).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void givenCursorOfAnotherQueryOrNone_whenUsed_thenRefused() {
        Optional<String> cursor =
                TEST.archive.search(TEST.agency, query().limit(5).build()).next();

        assertRefused(
                () -> TEST.archive.search(
                        TEST.agency, query().text("电梯").after(cursor).build()),
                ArchiveError.CURSOR_INVALID);
        assertRefused(
                () -> TEST.archive.search(
                        TEST.agency, query().after(Optional.of("nonsense")).build()),
                ArchiveError.CURSOR_INVALID);
    }

    @Test
    void givenAPastMoment_whenListedAndRead_thenTheDevicesAreAsTheyWereThen() {
        Device lift = BAIYUN_LIFTS.get(0);
        Instant between = Instant.parse("2026-03-05T00:00:00Z");
        Instant before = Instant.parse("2026-02-28T00:00:00Z");

        assertThat(TEST.archive.asOf(TEST.baiyun, lift.id(), between)).contains(lift);
        assertThat(TEST.archive.asOf(TEST.baiyun, lift.id(), before)).isEmpty();
        assertThat(TEST.archive.asOf(
                        TEST.baiyun, lift.id(), Instant.parse(CHANGED).plusSeconds(1)))
                .contains(TEST.archive.require(TEST.baiyun, lift.id()));
        assertThat(found(query().states(DeviceState.IN_USE).asOf(between))).isEmpty();
        assertThat(found(query().states(DeviceState.NOTIFIED).asOf(between))).hasSize(10);
        assertThat(found(query().states(DeviceState.NOTIFIED))).hasSize(8);
        assertThat(found(query().asOf(before))).isEmpty();
        assertThat(found(query().text("贵A00001").asOf(between))).isEmpty();
        assertThat(found(query().text("阳光").limit(3).asOf(between))).hasSize(3);
    }

    @Test
    void givenSeveralChangesAtOneMoment_whenRebuiltAsOf_thenEachPeriodHasAnEndAfterItsBeginning() {
        Device lift = BAIYUN_LIFTS.get(0);
        List<Instant> moments = TEST.archive.history(TEST.baiyun, lift.id()).stream()
                .map(entry -> entry.at())
                .toList();

        assertThat(moments).hasSize(4).isSorted().doesNotHaveDuplicates();
        assertThat(moments.stream()
                        .map(at -> TEST.archive
                                .asOf(TEST.baiyun, lift.id(), at)
                                .orElseThrow()
                                .state()))
                .containsExactly(
                        DeviceState.NOTIFIED,
                        DeviceState.SUPERVISING,
                        DeviceState.PASSED_UNREGISTERED,
                        DeviceState.IN_USE);
    }

    @ParameterizedTest
    @CsvSource({
        "31105201132026030001",
        "' 31105201132026030001 '",
        "31101089020250098",
        "梯11贵A00001(26)",
        "梯11贵a00001（26）"
    })
    void givenAnyOfItsNumbers_whenLookedUp_thenTheDeviceIsFoundWithinTheScopeOnly(String number) {
        assertThat(TEST.archive.findByNumber(TEST.baiyun, number))
                .hasValueSatisfying(device ->
                        assertThat(device.id()).isEqualTo(BAIYUN_LIFTS.get(0).id()));
        assertThat(TEST.archive.findByNumber(TEST.nanming, number)).isEmpty();
    }

    @Test
    void givenNotifiedDevices_whenTheLongestWaitingAreAsked_thenTheyComeInThatOrderAndNoMoreThanAsked() {
        assertThat(TEST.archive.longestIn(TEST.baiyun, DeviceState.NOTIFIED, 3))
                .extracting(Device::id)
                .containsExactly(
                        BAIYUN_LIFTS.get(2).id(),
                        BAIYUN_LIFTS.get(3).id(),
                        BAIYUN_LIFTS.get(4).id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.archive.longestIn(TEST.baiyun, DeviceState.NOTIFIED, 0));
    }

    @Test
    void givenScopes_whenCountedByState_thenEachCountsItsOwn() {
        assertThat(TEST.archive.countByState(TEST.baiyun))
                .isEqualTo(Map.of(DeviceState.IN_USE, 1L, DeviceState.SUPERVISING, 1L, DeviceState.NOTIFIED, 8L));
        assertThat(TEST.archive.countByState(TEST.nanming)).isEqualTo(Map.of(DeviceState.NOTIFIED, 2L));
    }

    @Test
    void givenPagesOfAnImpossibleSize_whenAsked_thenRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> query().limit(0).build());
        assertThatIllegalArgumentException().isThrownBy(() -> query().limit(201).build());
    }

    private static List<UUID> found(QueryForTests query) {
        return TEST.archive.search(TEST.baiyun, query.build()).devices().stream()
                .map(Device::id)
                .toList();
    }

    private static QueryForTests query() {
        return new QueryForTests();
    }

    /** A query with one thing set at a time. */
    private static final class QueryForTests {
        private String text = "";
        private Set<DeviceState> states = Set.of();
        private String catalogue = "";
        private Optional<RegionCode> region = Optional.empty();
        private Optional<LocalDate> dueBefore = Optional.empty();
        private Optional<LocalDate> dueAfter = Optional.empty();
        private Optional<Instant> asOf = Optional.empty();
        private Optional<String> after = Optional.empty();
        private int limit = 50;

        QueryForTests text(String wanted) {
            this.text = wanted;
            return this;
        }

        QueryForTests states(DeviceState... wanted) {
            this.states = Set.of(wanted);
            return this;
        }

        QueryForTests catalogue(String prefix) {
            this.catalogue = prefix;
            return this;
        }

        QueryForTests region(RegionCode wanted) {
            this.region = Optional.of(wanted);
            return this;
        }

        QueryForTests dueBefore(LocalDate day) {
            this.dueBefore = Optional.of(day);
            return this;
        }

        QueryForTests dueAfter(LocalDate day) {
            this.dueAfter = Optional.of(day);
            return this;
        }

        QueryForTests asOf(Instant moment) {
            this.asOf = Optional.of(moment);
            return this;
        }

        QueryForTests after(Optional<String> cursor) {
            this.after = cursor;
            return this;
        }

        QueryForTests limit(int rows) {
            this.limit = rows;
            return this;
        }

        DeviceQuery build() {
            return new DeviceQuery(text, states, catalogue, region, dueBefore, dueAfter, asOf, after, limit);
        }
    }
}
