package org.tejian.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the table of bundles. */
class HouseTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final BundleTable TABLE = new BundleTable();
    private static JavaClasses classes;

    @BeforeAll
    static void readEveryClass() throws IOException {
        try (Stream<Path> folders =
                Stream.concat(Files.list(ROOT.resolve("bundles")), Files.list(ROOT.resolve("inspection-plugins")))) {
            classes = new ClassFileImporter()
                    .importPaths(folders.map(folder -> folder.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .collect(Collectors.toList()));
        }
    }

    @Test
    void everyBundleHasItsRowInTheTableAndItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            Set<String> names = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).containsExactlyInAnyOrderElementsOf(TABLE.bundles());
            assertThat(names).noneMatch(name -> name.matches(".*(util|common|helper).*"));
        }
    }

    @Test
    void noBundleIsEmpty() {
        Set<String> inhabited = classes.stream()
                .map(type -> TABLE.bundleOf(type.getPackageName()))
                .collect(Collectors.toSet());
        assertThat(inhabited).containsAll(TABLE.bundles());
    }

    @Test
    void arrowsRunDownwardsOnly() {
        assertThat(dependencies()
                        .filter(arrow -> !TABLE.allowedFor(arrow.from()).contains(arrow.to()))
                        .map(Arrow::sentence)
                        .sorted()
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void nobodyLooksIntoTheInternalsOfAnother() {
        assertThat(dependencies()
                        .filter(arrow -> !arrow.from().equals(arrow.to()))
                        .filter(arrow -> (arrow.target().getPackageName() + ".").contains(".internal."))
                        .map(Arrow::sentence)
                        .sorted()
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void noEdgeKnowsAnother() {
        assertThat(dependencies()
                        .filter(arrow -> !arrow.from().equals(arrow.to()) && TABLE.isEdge(arrow.to()))
                        .map(Arrow::sentence)
                        .sorted()
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void pluginsKnowTheirInterfaceAlone() {
        assertThat(classes.stream()
                        .filter(type -> type.getPackageName().startsWith(BundleTable.PLUGINS))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("org.tejian"))
                        .filter(name -> !name.startsWith(BundleTable.PLUGINS))
                        .collect(Collectors.toSet()))
                .isSubsetOf("org.tejian.inspection.spi");
    }

    private static Stream<Arrow> dependencies() {
        return classes.stream()
                .filter(type -> !TABLE.bundleOf(type.getPackageName()).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Arrow::new)
                .filter(arrow -> !arrow.to().isEmpty());
    }

    /** One dependency between two classes, seen as one between their bundles. */
    private record Arrow(Dependency dependency) {

        String from() {
            return TABLE.bundleOf(dependency.getOriginClass().getPackageName());
        }

        JavaClass target() {
            return dependency.getTargetClass();
        }

        String to() {
            return TABLE.bundleOf(target().getBaseComponentType().getPackageName());
        }

        String sentence() {
            return from() + " -> " + to() + ": " + dependency.getDescription();
        }
    }
}
