package org.tejian.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisations;
import org.tejian.directory.Region;
import org.tejian.directory.RegionCode;
import org.tejian.directory.RegionLevel;

/** The changelog's table of regions, as a real PostgreSQL holds it. */
class CachedRegionsTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("directory", Organisations.class);

    private static final LocalDate IN_2013 = LocalDate.of(2013, 8, 20);

    private final CachedRegions regions = new CachedRegions(DATABASE.transactions(), DATABASE.schema("directory"));

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void givenTheYearOfThePlatform_whenCounted_thenOneProvinceNinePrefecturesEightyEightCounties() {
        Map<RegionLevel, Long> counts =
                regions.on(IN_2013).stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(RegionLevel.PROVINCE, 1L, RegionLevel.PREFECTURE, 9L, RegionLevel.COUNTY, 88L));
    }

    @Test
    void givenAnyRegion_whenItsPlaceIsRead_thenLevelParentAndLetterFitItsCode() {
        List<Region> all = regions.on(IN_2013);

        assertThat(all).allSatisfy(region -> {
            assertThat(region.level()).isEqualTo(region.code().level());
            assertThat(region.parent().isPresent()).isEqualTo(region.level() != RegionLevel.PROVINCE);
            region.parent()
                    .ifPresent(
                            parent -> assertThat(parent.contains(region.code())).isTrue());
            assertThat(region.registrationLetter().isPresent()).isEqualTo(region.level() != RegionLevel.PROVINCE);
        });
        assertThat(all)
                .isSortedAccordingTo(
                        (a, b) -> a.code().value().compareTo(b.code().value()));
    }

    @Test
    void givenRenamedCounty_whenAskedBeforeAndAfter_thenOneCodeIsValidEachDayAndTheOldOneNamesTheNew() {
        RegionCode county = new RegionCode("520221");
        RegionCode district = new RegionCode("520204");

        assertThat(codes(LocalDate.of(2019, 12, 31))).contains(county).doesNotContain(district);
        assertThat(codes(LocalDate.of(2020, 1, 1))).contains(district).doesNotContain(county);
        assertThat(regions.require(county).successor()).contains(district);
        assertThat(regions.require(county).note()).contains("水城区");
    }

    @Test
    void givenAnyEndedRegion_whenItsSuccessorIsFollowed_thenThatOneTakesOverTheNextDay() {
        List<Region> ended = regions.on(LocalDate.of(2010, 1, 1)).stream()
                .filter(region -> region.validTo().isPresent())
                .toList();

        assertThat(ended).hasSize(7).allSatisfy(region -> {
            Region successor = regions.require(region.successor().orElseThrow());
            assertThat(codes(region.validTo().orElseThrow().plusDays(1)))
                    .contains(successor.code())
                    .doesNotContain(region.code());
        });
    }

    @Test
    void givenPrefecture_whenItsCountiesAreListed_thenTheMergedOneIsGoneAndTheNewOneThere() {
        List<String> guiyang = regions.below(new RegionCode("520100"), IN_2013).stream()
                .map(Region::nameZh)
                .toList();

        assertThat(guiyang).hasSize(10).contains("观山湖区", "白云区").doesNotContain("小河区");
    }

    @Test
    void givenUnknownCode_whenRequired_thenRefusedAndNotFound() {
        RegionCode beijing = new RegionCode("110000");

        assertThat(regions.find(beijing)).isEqualTo(Optional.empty());
        assertRefused(() -> regions.require(beijing), DirectoryError.REGION_UNKNOWN);
    }

    private List<RegionCode> codes(LocalDate day) {
        return regions.on(day).stream().map(Region::code).toList();
    }
}
