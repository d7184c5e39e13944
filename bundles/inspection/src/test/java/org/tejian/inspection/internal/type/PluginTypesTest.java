package org.tejian.inspection.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.TypeInfo;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;

/** Installed and frozen types, on a real database. */
class PluginTypesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("inspection", InspectionSchema.class);
    private static final JpaForTests JPA = new JpaForTests(DATABASE);

    private final TrackedTypes installed = new TrackedTypes(Duration.ofMillis(50), Duration.ofMillis(500));
    private final FrozenEditions frozen = editions();
    private final PluginTypes types = new PluginTypes(installed, frozen);

    @AfterAll
    static void close() {
        JPA.close();
        DATABASE.close();
    }

    @Test
    void givenInstalledType_whenAsked_thenWhatItSaysOfItself() {
        install(1, TestTypes.supervision());

        TypeInfo info = types.require("lift-supervision");

        assertThat(info.edition().number()).isEqualTo("2010.3");
        assertThat(info.sha256()).isEqualTo(TestTypes.supervision().definition().sha256());
        assertThat(info.letter()).isEqualTo("梯");
        assertThat(info.bundleVersion()).isEqualTo("1.0.0");
        assertThat(types.list()).containsExactly(info);
        assertThat(types.find("lift-supervision")).contains(info);
        assertThat(types.definitionModel("lift-supervision")).containsEntry("id", "lift-supervision");
    }

    @Test
    void givenRemovedType_whenAsked_thenItIsAway() {
        install(1, TestTypes.supervision());
        installed.remove(1);

        assertThat(types.find("lift-supervision")).isEmpty();
        assertRefused(() -> types.require("lift-supervision"), InspectionError.TYPE_AWAY);
        assertRefused(() -> types.require("' or 1=1 --"), InspectionError.TYPE_UNKNOWN);
        assertRefused(() -> types.definitionModel("lift-supervision"), InspectionError.TYPE_AWAY);
    }

    @Test
    void givenDevice_whenItsTypesAreAsked_thenOnlyThoseForItInForceThatDay() {
        install(1, TestTypes.supervision());
        install(2, TestTypes.periodic());

        assertThat(types.forDevice("3110", DAY))
                .extracting(TypeInfo::id)
                .containsExactly("lift-periodic", "lift-supervision");
        assertThat(types.forDevice("2110", DAY)).isEmpty();
        assertThat(types.forDevice("3110", LocalDate.of(2010, 3, 31))).isEmpty();
    }

    @Test
    void givenPluginThatCannotSayWhatItIs_whenItComes_thenTheOthersGoOn() {
        installed.add(
                new TestTypes.Wrapped(TestTypes.supervision()) {
                    @Override
                    public InspectionDefinition definition() {
                        throw new IllegalStateException("broken");
                    }
                },
                1,
                "org.example.broken",
                new Version("1.0.0"));
        install(2, TestTypes.periodic());

        assertThat(types.list()).extracting(TypeInfo::id).containsExactly("lift-periodic");
    }

    @Test
    void givenFrozenEdition_whenThePluginIsGone_thenItStillJudgesAndShowsItsForm() {
        EditionRef ref = freeze(TestTypes.supervision());

        FrozenEditions afterRestart = editions();

        assertThat(afterRestart.definition(ref.sha256()).item("2.1")).isPresent();
        assertThat(afterRestart.layout(ref.sha256())).contains("<@t.document");
        assertThat(afterRestart.assess(ref, InspectionRecord.empty(DAY)).items())
                .hasSize(3);
        assertThat(new PluginTypes(installed, afterRestart).frozenDefinitionModel(ref.sha256()))
                .containsEntry("id", "lift-supervision");
        assertThat(afterRestart.waiting(ref, false)).isEmpty();
    }

    @Test
    void givenEditionFrozenTwice_whenRead_thenTheFirstTextStays() {
        EditionRef ref = freeze(TestTypes.supervision());
        EditionRef again = freeze(TestTypes.supervision());

        assertThat(again).isEqualTo(ref);
        assertThat(editions().definition(ref.sha256()).text())
                .isEqualTo(TestTypes.supervision().definition().text());
    }

    @Test
    void givenUnknownDigest_whenAsked_thenRefused() {
        assertRefused(() -> types.frozenDefinitionModel("0".repeat(64)), InspectionError.EDITION_UNKNOWN);
    }

    @Test
    void givenEditionThatNeedsJava_whenItsPluginIsAway_thenItWaitsAndSaysWhy() {
        install(1, TestTypes.withJava());
        EditionRef ref = freeze(TestTypes.withJava());
        assertThat(frozen.assess(ref, InspectionRecord.empty(DAY)).items()).hasSize(3);
        assertThat(frozen.waiting(ref, true)).isEmpty();

        installed.remove(1);

        assertThat(frozen.waiting(ref, true)).hasValueSatisfying(text -> {
            assertThat(text.zh()).contains("lift-java", "2010.3");
            assertThat(text.en()).contains("lift-java", "2010.3");
        });
        assertRefused(() -> frozen.assess(ref, InspectionRecord.empty(DAY)), InspectionError.TYPE_AWAY);
    }

    @Test
    void givenEditionThatNeedsJava_whenItsPluginThrows_thenRefused() {
        install(1, new TestTypes.Wrapped(TestTypes.withJava()) {
            @Override
            public Assessment assess(InspectionRecord record) {
                throw new ArithmeticException("division by zero");
            }
        });
        EditionRef ref = freeze(TestTypes.withJava());

        assertRefused(() -> frozen.assess(ref, InspectionRecord.empty(DAY)), InspectionError.PLUGIN_FAILED);
    }

    @Test
    void givenDefinitionWhoseTextIsAnothers_whenFrozen_thenRefused() {
        InspectionDefinition one = TestTypes.supervision().definition();
        InspectionDefinition lying = new InspectionDefinition(
                one.id(),
                one.edition(),
                one.title(),
                one.kind(),
                one.categories(),
                one.letter(),
                one.reportLetters(),
                one.variants(),
                one.regulation(),
                one.parameters(),
                one.facts(),
                one.checks(),
                one.rowTables(),
                one.groups(),
                one.tables(),
                one.computations(),
                one.judgement(),
                one.dues(),
                one.report(),
                one.whoMayInspect(),
                TestTypes.newSupervision().definition().text(),
                Optional.empty(),
                one.sha256());
        assertRefused(() -> frozen.freeze(lying), InspectionError.PLUGIN_FAILED);

        InspectionDefinition garbled = new InspectionDefinition(
                one.id(),
                one.edition(),
                one.title(),
                one.kind(),
                one.categories(),
                one.letter(),
                one.reportLetters(),
                one.variants(),
                one.regulation(),
                one.parameters(),
                one.facts(),
                one.checks(),
                one.rowTables(),
                one.groups(),
                one.tables(),
                one.computations(),
                one.judgement(),
                one.dues(),
                one.report(),
                one.whoMayInspect(),
                "no definition",
                Optional.empty(),
                one.sha256());
        assertRefused(() -> frozen.freeze(garbled), InspectionError.PLUGIN_FAILED);
    }

    private FrozenEditions editions() {
        return new FrozenEditions(
                new InspectionSchema(JPA.transactions(), JPA.template("inspection"), DATABASE.schema("inspection")),
                installed);
    }

    private EditionRef freeze(InspectionType type) {
        return JPA.transactions()
                .required(() -> frozen.freeze(type.definition()))
                .ref();
    }

    private void install(long serviceId, InspectionType type) {
        installed.add(type, serviceId, "org.example." + type.definition().id(), new Version("1.0.0"));
    }
}
