package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.internal.definition.DefinitionLoader;
import org.tejian.licensing.Activity;

/** The rules of acceptance over the definitions of all plugins, as they lie in the project. */
class EveryTypeTest {

    private static final Path PLUGINS = Path.of("..", "..", "inspection-plugins");
    private static final int TYPES = 33;

    /** A type for one of its categories and variants. */
    record Case(InspectionDefinition type, String category, Optional<String> variant) {

        @Override
        public String toString() {
            return type.id() + " " + category + variant.map(key -> " " + key).orElse("");
        }

        Admission in(DeviceState state) {
            return new Admission(
                    DevicesForTests.lift(state), type.kind(), type.title().zh(), variant);
        }
    }

    @Test
    void everyTypeOfTheProvinceIsThere() {
        assertThat(definitions().map(InspectionDefinition::id)).hasSize(TYPES).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givenDeviceOfTheCategoryInTheRightState_whenAccepted_thenNoRuleRefuses(Case of) {
        InspectionKind kind = of.type().kind();

        assertThat(Applicability.covers(of.type().categories(), kind, of.category()))
                .isTrue();
        if (kind == InspectionKind.SUPERVISORY_MANUFACTURING) {
            assertThat(ProductAdmission.admits(kind, of.category(), of.variant()))
                    .isTrue();
        }
        DeviceState right = kind == InspectionKind.SUPERVISORY_INSTALLATION ? DeviceState.NOTIFIED : DeviceState.IN_USE;
        assertThatCode(() -> of.in(right).require()).doesNotThrowAnyException();
        assertThat(of.in(right).supervisesWork()).isEqualTo(kind == InspectionKind.SUPERVISORY_INSTALLATION);
    }

    @ParameterizedTest
    @MethodSource("supervisions")
    void givenSupervisionOfConstruction_whenTheWorkIsNotified_thenItsLicenceIsAskedWhateverTheVariant(Case of) {
        assertThat(SupervisedWork.of(List.of(entry(Optional.empty(), "")), of.variant()))
                .isEqualTo(Activity.INSTALLATION);
        assertThat(SupervisedWork.of(List.of(altered("改造告知 1")), of.variant())).isEqualTo(Activity.ALTERATION);
        assertThat(SupervisedWork.of(List.of(altered("重大修理告知 1")), of.variant()))
                .isEqualTo(Activity.REPAIR);
    }

    static Stream<Case> cases() {
        return definitions()
                .flatMap(type -> type.categories().stream()
                        .flatMap(category -> variants(type).map(variant -> new Case(type, category, variant))));
    }

    static Stream<Case> supervisions() {
        return cases().filter(each -> each.type().kind() == InspectionKind.SUPERVISORY_INSTALLATION);
    }

    private static Stream<Optional<String>> variants(InspectionDefinition type) {
        return type.variants().isEmpty()
                ? Stream.of(Optional.empty())
                : type.variants().stream().map(Option::key).map(Optional::of);
    }

    private static Stream<InspectionDefinition> definitions() {
        try (Stream<Path> folders = Files.list(PLUGINS)) {
            return folders
                    .filter(folder -> !folder.endsWith("archetype"))
                    .map(folder -> folder.resolve("src/main/resources/INSPECTION-INF"))
                    .filter(resources -> Files.exists(resources.resolve("definition.yaml")))
                    .sorted()
                    .map(EveryTypeTest::definition)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InspectionDefinition definition(Path resources) {
        return DefinitionLoader.load(
                        text(resources.resolve("definition.yaml")).orElseThrow(),
                        text(resources.resolve("report.ftlh")),
                        name -> text(PLUGINS.resolve("shared").resolve(name + ".yaml")))
                .definition();
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HistoryEntry altered(String reason) {
        return entry(Optional.of(DeviceEvent.ALTERATION_NOTIFIED), reason);
    }

    private static HistoryEntry entry(Optional<DeviceEvent> event, String reason) {
        return new HistoryEntry(
                Instant.EPOCH, event, Optional.empty(), DeviceState.NOTIFIED, "王芳", "白云区局", Map.of(), reason);
    }
}
