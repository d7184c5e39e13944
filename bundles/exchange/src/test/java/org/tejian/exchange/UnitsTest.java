package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.exchange.ExchangeForTests.DEVICE;
import static org.tejian.exchange.ExchangeForTests.csv;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tejian.directory.DirectoryError;
import org.tejian.exchange.internal.JoinedUnits;
import org.tejian.refusal.Refusal;

class UnitsTest {

    private static final int MANY = 1300;
    private static final ExchangeForTests EXCHANGE = new ExchangeForTests();
    private static final Units UNITS =
            new JoinedUnits(EXCHANGE.transactions, EXCHANGE.units, EXCHANGE.devices, EXCHANGE.licences);

    /** Very many units far away, which come first by name, and one in Baiyun after them. */
    @BeforeAll
    static void units() {
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, MANY).forEach(each -> rows.add(unit(String.format("一号%05d物业公司", each), "520102")));
        rows.add(unit("白云苑物业公司", "520113"));
        rows.add(unit("远方物业公司", "520102"));
        load(ImportKind.UNITS, List.of("name", "region", "unitKinds", "address"), rows);
        load(
                ImportKind.DEVICES,
                DEVICE,
                List.of(
                        lift(1, "白云苑物业公司", "520113", "在用", -10),
                        lift(2, "白云苑物业公司", "520113", "在用", 10),
                        lift(3, "白云苑物业公司", "520113", "未登记在用", 200),
                        lift(4, "白云苑物业公司", "520113", "报废", -10),
                        lift(5, "白云苑物业公司", "520102", "在用", 200),
                        lift(6, "远方物业公司", "520113", "在用", 200)));
        load(
                ImportKind.PEOPLE,
                List.of("unit", "name", "kind", "number", "code", "validFrom", "validUntil"),
                List.of(
                        List.of("白云苑物业公司", "张有证", "作业人员", "Z1", "T1", "2020-01-01", "2999-01-01"),
                        List.of("白云苑物业公司", "李过期", "作业人员", "Z2", "T1", "2020-01-01", "2021-01-01")));
        load(
                ImportKind.LICENCES,
                List.of(
                        "unit",
                        "number",
                        "regime",
                        "issuer",
                        "activities",
                        "catalogueCodes",
                        "validFrom",
                        "validUntil"),
                List.of(List.of("白云苑物业公司", "L1", "2019", "省局", "维修", "3000", "2015-01-01", "2019-01-01")));
    }

    private static List<String> unit(String name, String region) {
        return List.of(name, region, "使用", "");
    }

    private static List<String> lift(int serial, String unit, String region, String state, int dueInDays) {
        LocalDate due = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(dueInDays);
        List<String> row = new ArrayList<>(EXCHANGE.lift(serial));
        row.set(DEVICE.indexOf("useUnit"), unit);
        row.set(DEVICE.indexOf("region"), region);
        row.set(DEVICE.indexOf("state"), state);
        row.set(DEVICE.indexOf("nextDue"), due.toString());
        row.set(DEVICE.indexOf("inspectedOn"), due.minusYears(1).toString());
        return row;
    }

    private static void load(ImportKind kind, List<String> fields, List<List<String>> rows) {
        ImportJob job = EXCHANGE.run(EXCHANGE.administrator, kind, ImportMode.ALL_OR_NOTHING, csv(kind, fields, rows));
        assertThat(job.state())
                .as(job.problem() + EXCHANGE.problems(EXCHANGE.administrator, job))
                .isEqualTo(ImportState.DONE);
    }

    @AfterAll
    static void close() {
        EXCHANGE.close();
    }

    private static List<String> names(List<UnitGlance> units) {
        return units.stream().map(each -> each.unit().name()).toList();
    }

    @Test
    void givenAUnitWhenLookedAtByACountyThenItsFiguresAreThoseOfTheCounty() {
        UnitGlance unit =
                UNITS.named(EXCHANGE.baiyun, "白云苑", Optional.empty(), 10).get(0);

        assertThat(unit.devices().devices()).isEqualTo(3);
        assertThat(unit.devices().byCategory()).containsOnlyKeys("3").containsEntry("3", 3L);
        assertThat(unit.devices().overdue()).isEqualTo(1);
        assertThat(unit.devices().dueSoon()).isEqualTo(1);
        assertThat(unit.devices().unregistered()).isEqualTo(1);
        assertThat(unit.devices().withoutMaintenance()).isEqualTo(2);
        assertThat(unit.devices().hiddenDangers()).isEqualTo(3);
        assertThat(unit.devices().violations()).isEqualTo(2);
        assertThat(unit.people()).isEqualTo(2);
        assertThat(unit.certified()).isEqualTo(1);
        assertThat(unit.licences()).hasSize(1);
        assertThat(unit.shielded()).isTrue();
        assertThat(UNITS.require(EXCHANGE.province, unit.unit().id()).devices().devices())
                .isEqualTo(4);
    }

    @Test
    void givenThousandsOfUnitsOutsideTheScopeWhenACountyLooksThenItsOwnAreFoundBehindThem() {
        assertThat(names(UNITS.named(EXCHANGE.baiyun, "物业公司", Optional.empty(), 10)))
                .containsExactlyInAnyOrder("白云苑物业公司", "远方物业公司");
        assertThat(UNITS.forEach(EXCHANGE.baiyun, "物业公司", unit -> {})).isEqualTo(2);
    }

    @Test
    void givenPagesWhenReadToTheEndThenEveryUnitComesOnceAndAsManyAsAreExported() {
        List<String> seen = new ArrayList<>();
        Optional<UUID> after = Optional.empty();
        List<UnitGlance> page;
        do {
            page = UNITS.named(EXCHANGE.province, "物业公司", after, 200);
            seen.addAll(names(page));
            after = page.isEmpty()
                    ? after
                    : Optional.of(page.get(page.size() - 1).unit().id());
        } while (page.size() == 200);

        assertThat(seen).doesNotHaveDuplicates().hasSize(MANY + 2);
        assertThat(UNITS.forEach(EXCHANGE.province, "物业公司", unit -> {})).isEqualTo(MANY + 2);
    }

    @Test
    void givenOneTwoOrManyCharactersWhenSearchedThenTheyMatchAnywhereAndNothingIsAWildcard() {
        assertThat(Stream.of("苑", "云苑", "白云苑物", "白云苑物业公司")
                        .map(text -> names(UNITS.named(EXCHANGE.province, text, Optional.empty(), 10)))
                        .toList())
                .allSatisfy(found -> assertThat(found).contains("白云苑物业公司"));
        assertThat(UNITS.named(EXCHANGE.province, "%", Optional.empty(), 10)).isEmpty();
        assertThat(UNITS.named(EXCHANGE.province, "白_苑", Optional.empty(), 10)).isEmpty();
        assertThat(UNITS.named(EXCHANGE.province, "苑白", Optional.empty(), 10)).isEmpty();
    }

    @Test
    void givenAUnitsOwnPeopleWhenTheyLookThenTheySeeThemselvesOnly() {
        String own = EXCHANGE.unitManager.organisation().name();

        assertThat(names(UNITS.named(EXCHANGE.unitManager, "物业", Optional.empty(), 200)))
                .containsExactly(own);
        UUID other = UNITS.named(EXCHANGE.province, "白云苑", Optional.empty(), 1)
                .get(0)
                .unit()
                .id();
        assertThatThrownBy(() -> UNITS.require(EXCHANGE.unitManager, other))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(DirectoryError.ORGANISATION_UNKNOWN));
    }

    @Test
    void givenNoTextWhenSearchedThenItIsRefused() {
        assertThatThrownBy(() -> UNITS.named(EXCHANGE.province, " ", Optional.empty(), 10))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(DirectoryError.SEARCH_TEXT_MISSING));
    }
}
