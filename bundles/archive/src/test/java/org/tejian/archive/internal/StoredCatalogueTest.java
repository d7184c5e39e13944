package org.tejian.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.EmbeddedDatabaseForTests;

class StoredCatalogueTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("archive", DeviceArchive.class);

    private final StoredCatalogue catalogue = new StoredCatalogue(DATABASE.transactions(), DATABASE.schema("archive"));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void givenMigratedArchive_whenTheCatalogueIsRead_thenBothEditionsAreWhole() {
        assertThat(catalogue.edition(2014)).hasSize(157);
        assertThat(catalogue.edition(2004)).hasSize(19);
        assertThat(catalogue.find("3110"))
                .contains(new CatalogueEntry(
                        2014,
                        "3110",
                        "品种",
                        "曳引驱动乘客电梯",
                        "Traction passenger lift",
                        Optional.of("3100"),
                        "梯",
                        true,
                        true,
                        Optional.empty(),
                        false));
        assertThat(catalogue.find("7210")).hasValueSatisfying(entry -> {
            assertThat(entry.device()).isFalse();
            assertThat(entry.unconfirmed()).isTrue();
        });
        assertThat(catalogue.find("9999")).isEmpty();
        assertThat(catalogue.find("3500")).as("a code of 2004 only").isEmpty();
        assertThat(catalogue.edition(2014))
                .filteredOn(entry -> entry.parent().isPresent())
                .allSatisfy(entry ->
                        assertThat(catalogue.find(entry.parent().orElseThrow())).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "3110, 2013-09-01, 3110",
        "3120, 2013-09-01, 3210",
        "3130, 2013-12-31, 3220",
        "3310, 2013-09-01, 3500",
        "3430, 2013-09-01, 3400",
        "3310, 2014-01-01, 3310",
        "3110, 2026-03-05, 3110",
        "2150, 2013-09-01, 2150",
        "3100, 2013-09-01, 3100",
        "3310, 1999-01-01, 3500"
    })
    void givenDeviceOfTheEditionOf2014_whenACodeIsGivenThatDay_thenItsClassIsOfTheEditionThenValid(
            String code, LocalDate day, String expected) {
        assertThat(catalogue.registrationClass(code, day)).isEqualTo(expected);
    }
}
