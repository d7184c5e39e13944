package org.tejian.licensing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.licensing.Activity;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.internal.NeededLevel.Kind;

/** The tables as the changelog brings them into a real database. */
class GateRulesTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("licensing", LicenceGate.class);
    private static final GateRules RULES = StoredRules.load(DATABASE.transactions());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        // lifts, 2013 by speed and load, 2019 by speed
        "2013, CONSTRUCTION, INSTALLATION, 3110, rated_speed=1.75 rated_load=1000, C",
        "2013, CONSTRUCTION, INSTALLATION, 3110, rated_speed=1.76 rated_load=1000, B",
        "2013, CONSTRUCTION, INSTALLATION, 3110, rated_speed=1.75 rated_load=3001, B",
        "2013, CONSTRUCTION, INSTALLATION, 3120, rated_speed=0.5 rated_load=5001, A",
        "2013, CONSTRUCTION, INSTALLATION, 3110, rated_speed=2.51 rated_load=1000, A",
        "2013, CONSTRUCTION, INSTALLATION, 3110, rated_speed=1.75, A",
        "2013, CONSTRUCTION, INSTALLATION, 3110, rated_speed=fast rated_load=1000, A",
        "2013, CONSTRUCTION, INSTALLATION, 3210, rated_load=3000, C",
        "2013, CONSTRUCTION, INSTALLATION, 3310, '', BY_HAND",
        "2019, CONSTRUCTION, INSTALLATION, 3110, rated_speed=2.5, B",
        "2019, CONSTRUCTION, INSTALLATION, 3110, rated_speed=2.6, A2",
        "2019, CONSTRUCTION, INSTALLATION, 3110, rated_speed=6, A2",
        "2019, CONSTRUCTION, INSTALLATION, 3110, rated_speed=6.01, A1",
        "2019, CONSTRUCTION, INSTALLATION, 3420, rated_speed=1.0, B",
        "2019, CONSTRUCTION, INSTALLATION, 3120, rated_speed=1.0, NONE",
        "2019, CONSTRUCTION, INSTALLATION, 3310, '', NONE",
        // boilers
        "2013, CONSTRUCTION, INSTALLATION, 1100, rated_pressure=2.5, 2",
        "2013, CONSTRUCTION, INSTALLATION, 1100, rated_pressure=1.6 packaged=true, 3",
        "2013, CONSTRUCTION, INSTALLATION, 1100, rated_pressure=1.6, 2",
        "2013, CONSTRUCTION, INSTALLATION, 1100, rated_pressure=3.8, 1",
        "2013, MANUFACTURE, MANUFACTURE, 1100, rated_pressure=0.8 rated_output_t=1, C",
        "2013, MANUFACTURE, MANUFACTURE, 1200, outlet_temp=95 rated_output_mw=2.8, D",
        "2019, CONSTRUCTION, ALTERATION, 1100, rated_pressure=2.5, B",
        "2019, CONSTRUCTION, INSTALLATION, 1100, rated_pressure=2.6, A",
        "2019, MANUFACTURE, MANUFACTURE, 1320, '', B",
        // vessels
        "2013, CONSTRUCTION, INSTALLATION, 2150, '', 1",
        "2013, CONSTRUCTION, REPAIR, 2150, '', 2",
        "2013, MANUFACTURE, MANUFACTURE, 2150, '', D2",
        "2013, MANUFACTURE, MANUFACTURE, 2130, design_pressure=1.6, A2",
        "2019, MANUFACTURE, MANUFACTURE, 2150, design_pressure=1.6, D",
        "2019, MANUFACTURE, MANUFACTURE, 2170, structure=球形 design_pressure=1.6, A3",
        "2019, MANUFACTURE, MANUFACTURE, 2110, '', A6",
        "2019, MANUFACTURE, MANUFACTURE, 2220, '', C2",
        // cranes: the bounds of 2013 are not in the sources
        "2013, CONSTRUCTION, INSTALLATION, 4110, rated_capacity=50, BY_HAND",
        "2019, CONSTRUCTION, INSTALLATION, 4110, rated_capacity=200, B",
        "2019, CONSTRUCTION, INSTALLATION, 4110, rated_capacity=201, A",
        "2019, CONSTRUCTION, INSTALLATION, 4310, '', NONE",
        // piping
        "2019, CONSTRUCTION, INSTALLATION, 8210, level=GB1-III, GB1",
        "2019, CONSTRUCTION, INSTALLATION, 8310, level=GC2, GC2",
        "2019, CONSTRUCTION, INSTALLATION, 8310, '', GC1",
        "2019, CONSTRUCTION, INSTALLATION, 8120, design_pressure=4, GA1",
        "2019, CONSTRUCTION, INSTALLATION, 8120, design_pressure=3.9, GA2",
        "2019, CONSTRUCTION, INSTALLATION, 8110, design_pressure=6.2, GA2",
        "2013, CONSTRUCTION, INSTALLATION, 8320, '', GD",
        // rides
        "2013, CONSTRUCTION, INSTALLATION, 6200, level=B, B",
        "2013, CONSTRUCTION, INSTALLATION, 6200, '', BY_HAND",
        // vehicles have no levels
        "2019, MANUFACTURE, REPAIR, 5110, '', NONE"
    })
    void givenDevice_whenItsParametersAreLookedUp_thenTheNeededLevelIsTheOneOfTheTable(
            int regime, HeldFor heldFor, Activity work, String code, String parameters, String expected) {
        NeededLevel needed = RULES.needed(regime, heldFor, work, code, parameters(parameters));

        assertThat(needed.kind() == Kind.NAMED ? needed.level() : needed.kind().name())
                .isEqualTo(expected);
    }

    @Test
    void givenMissingParameters_whenTheLevelIsLookedUp_thenTheyAreNamedAndTheHighestLevelIsNeeded() {
        NeededLevel needed =
                RULES.needed(2013, HeldFor.CONSTRUCTION, Activity.INSTALLATION, "3110", Map.of("rated_speed", 1.0));

        assertThat(needed.level()).isEqualTo("A");
        assertThat(needed.missing()).containsExactly("rated_load");
        assertThat(needed.unconfirmed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 3, A, C, true",
        "2013, 3, C, B, false",
        "2019, 3, A1, B, true",
        "2019, 3, B, A2, false",
        "2019, 1, A, B, true",
        "2019, 8, GA1, GA2, true",
        "2019, 8, GC2, GC1, false",
        "2019, 8, GCD, GC2, true",
        "2013, 8, GC1, GC3, true",
        "2013, 1, 1, 3, true"
    })
    void givenLevelHeld_whenComparedWithTheOneNeeded_thenTheListOfLicencesDecides(
            int regime, String category, String held, String needed, boolean expected) {
        assertThat(RULES.includes(regime, HeldFor.CONSTRUCTION, category, Set.of(held), needed))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2013, INSTALLATION, INSTALLATION, 3110, true",
        "2013, INSTALLATION, ALTERATION, 3110, false",
        "2013, REPAIR, MAINTENANCE, 3110, true",
        "2013, MANUFACTURE, INSTALLATION, 3110, false",
        "2019, MANUFACTURE, ALTERATION, 3110, true",
        "2019, INSTALLATION, REPAIR, 3110, true",
        "2019, INSTALLATION, ALTERATION, 3110, false",
        "2019, INSTALLATION, ALTERATION, 1100, true",
        "2019, MANUFACTURE, INSTALLATION, 1100, false",
        "2019, MANUFACTURE, REPAIR, 1100, true",
        "2019, MANUFACTURE, INSTALLATION, 5110, false",
        "2019, FILLING, INSTALLATION, 2310, false"
    })
    void givenActivityHeld_whenOtherWorkIsAsked_thenTheRegimeDecides(
            int regime, Activity held, Activity work, String code, boolean expected) {
        assertThat(RULES.allows(regime, held, work, code)).isEqualTo(expected);
    }

    @Test
    void givenLevelsAsPeopleWriteThem_whenRead_thenOnlyTheNamesRemain() {
        assertThat(GateRules.names("GB1（含PE专项）、GB2(2)、GA1乙级、GC1"))
                .containsExactlyInAnyOrder("GB1", "GB2", "GA1", "GC1");
        assertThat(GateRules.names("A级")).containsExactly("A");
        assertThat(GateRules.names("A/B/C")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(GateRules.names("不分级")).isEmpty();
        assertThat(GateRules.names("-")).isEmpty();
    }

    @Test
    void givenReferenceTables_whenCounted_thenTheyAreWhole() {
        assertThat(count("licence_kind")).isEqualTo(135);
        assertThat(count("operator_item")).isEqualTo(64);
    }

    private static long count(String table) {
        return DATABASE.transactions().jdbc(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from licensing." + table)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static Map<String, Object> parameters(String text) {
        Map<String, Object> parameters = new HashMap<>();
        Arrays.stream(text.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .forEach(part -> parameters.put(part.split("=")[0], part.split("=")[1]));
        return parameters;
    }
}
