package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tejian.inspection.spi.DefinedInspectionType;

/** The contract is a test that can fail: a plugin in a temporary folder is broken in one place at a time. */
class ContractTest {

    private static final class TinyType extends DefinedInspectionType {
        TinyType() {
            super(TinyType.class);
        }
    }

    /** The contract without the test engine, on a folder of our own. */
    private record Plugin(DefinedInspectionType type, Path folder, Set<Behaviour> optsOut)
            implements DefinitionContract,
                    ReachContract,
                    ComputationContract,
                    ExampleContract,
                    RandomRecordContract,
                    ReportContract,
                    EditionContract,
                    ReadmeContract {}

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void aPluginThatPasses() throws IOException {
        folder = Files.createDirectories(root.resolve("tiny-check"));
        Path source = Path.of("src/test/resources/tiny-check").toAbsolutePath();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectories(folder.resolve("target"));
        Path golden = Files.createDirectories(folder.resolve("src/test/resources/golden"));
        TinyType type = new TinyType();
        for (Examples.Example example : plugin().examples().valid()) {
            String text = SheetText.of(type.report(example.record(), type.assess(example.record())));
            Files.writeString(golden.resolve(example.name() + ".txt"), text);
        }
        Path readme = folder.resolve("README.md");
        Files.writeString(readme, ItemTable.replacedIn(Files.readString(readme), type.definition()));
    }

    private Plugin plugin(Behaviour... optsOut) {
        return new Plugin(new TinyType(), folder, Set.of(optsOut));
    }

    private static void run(Stream<DynamicTest> tests) {
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Error | RuntimeException failed) {
                throw failed;
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private void replace(String file, String before, String after) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            assertThat(text).contains(before);
            Files.writeString(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aGoodPluginPasses() throws IOException {
        Plugin plugin = plugin(Behaviour.REINSPECTION);

        plugin.idIsTheNameOfTheFolder();
        plugin.everyTextIsChineseAndEnglish();
        plugin.limitsAndTablesAreInOrder();
        plugin.everyItemCanApply();
        plugin.everyRuleOfRowsDecidesInAnExample();
        plugin.everyRuleThatForbidsTheReportIsHeard();
        plugin.everySheetIsPrintedAndEveryChartIsDrawn();
        plugin.everyCodeIsUniqueInItsList();
        plugin.everyRuleCanDecideAndEveryPeriodIsUsed();
        run(plugin.workedExamples());
        run(plugin.validExamples());
        run(plugin.invalidExamples());
        plugin.rejudgedRecordsEndInExactlyOneConclusion();
        plugin.garbageNeverCrashes();
        run(plugin.goldenReports());
        plugin.theFrozenEditionJudgesAlikeUnlessItNeedsThePlugin();
        run(plugin.oldEditionsLoad());
        plugin.readmeShowsTheGeneratedItemTable();
        plugin.aReinspectionHasItsOwnConclusionsUnlessTheTypeSaysOtherwise();
    }

    @Test
    void optingOutIsDeclaredAndChecked() {
        assertThatThrownBy(() -> plugin().aReinspectionHasItsOwnConclusionsUnlessTheTypeSaysOtherwise())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> plugin(Behaviour.NEXT_DATE).aPassGivesANextDateUnlessTheTypeSaysOtherwise())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> plugin(Behaviour.COMPUTES).computesUnlessItSaysOtherwise())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() ->
                        plugin(Behaviour.JUDGES_WITHOUT_PLUGIN).theFrozenEditionJudgesAlikeUnlessItNeedsThePlugin())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aWrongExpectationFails() {
        replace("src/test/resources/examples/valid/sound.json", "2027-03", "2027-04");
        assertThatThrownBy(() -> run(plugin().validExamples())).isInstanceOf(AssertionError.class);
        replace("src/test/resources/examples/invalid/not-judged.json", "item-not-judged", "grade-missing");
        assertThatThrownBy(() -> run(plugin().invalidExamples())).isInstanceOf(AssertionError.class);
    }

    @Test
    void missingExamplesFail() throws IOException {
        Files.delete(folder.resolve("src/test/resources/examples/valid/cracked.json"));
        assertThatThrownBy(() -> plugin().thereAreEnoughExamples()).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRuleThatNoRecordReachesFails() throws IOException {
        assertThatCode(() -> plugin().everyRuleCanDecideAndEveryPeriodIsUsed()).doesNotThrowAnyException();
        Files.delete(folder.resolve("src/test/resources/examples/valid/cracked.json"));
        Files.delete(folder.resolve("src/test/resources/examples/valid/sound.json"));
        assertThatThrownBy(() -> plugin().everyRuleCanDecideAndEveryPeriodIsUsed())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aStaleReadmeOrGoldenTextFails() {
        replace("README.md", "| 1.1 |", "| 1.9 |");
        assertThatThrownBy(() -> plugin().readmeShowsTheGeneratedItemTable()).isInstanceOf(AssertionError.class);
        replace("README.md", "## Regulation", "## Rules");
        assertThatThrownBy(() -> plugin().readmeHasItsThreeParts()).isInstanceOf(AssertionError.class);
        replace("src/test/resources/golden/sound.txt", "合格", "不合格");
        assertThatThrownBy(() -> run(plugin().goldenReports())).isInstanceOf(AssertionError.class);
    }

    @Test
    void frozenEditionsMustKeepTheirTextTheirDigestAndTheirNumber() throws IOException {
        FrozenTexts texts = new FrozenTexts(folder.resolve("src/test/resources/editions"));
        texts.add(new TinyType().definition());
        run(plugin().oldEditionsLoad());
        plugin().everyFrozenEditionHasItsDigest();

        Path frozen = folder.resolve("src/test/resources/editions/1.0.yaml");
        String text = Files.readString(frozen);
        Files.writeString(frozen, text.replace("value: 0.3", "value: 0.4"));
        assertThatThrownBy(() -> run(plugin().oldEditionsLoad()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("never changed");

        String newer = text.replace("number: '1.0'", "number: '1.1'");
        Files.delete(frozen);
        Files.writeString(folder.resolve("src/test/resources/editions/1.1.yaml"), newer);
        assertThatThrownBy(() -> plugin().everyFrozenEditionHasItsDigest()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> run(plugin().oldEditionsLoad())).isInstanceOf(AssertionError.class);
    }

    @Test
    void aChangedDefinitionOfAFrozenNumberFails() throws IOException {
        String changed = new TinyType().definition().text().replace("value: 0.3", "value: 0.4");
        FrozenTexts texts = new FrozenTexts(folder.resolve("src/test/resources/editions"));
        texts.add(DefinedInspectionType.of(changed, Optional.empty()).definition());

        assertThatThrownBy(() -> run(plugin().oldEditionsLoad()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("new number");
    }

    /** The plugin with another text of its definition. */
    private Plugin changed(String before, String after) {
        String text = new TinyType().definition().text();
        assertThat(text).contains(before);
        DefinedInspectionType type =
                (DefinedInspectionType) DefinedInspectionType.of(text.replace(before, after), Optional.empty());
        return new Plugin(type, folder, Set.of());
    }

    @Test
    void aSheetThatNoExampleShowsFails() {
        Plugin plugin = changed("report:\n  title:", """
                rows:
                - key: points
                  zh: 测点
                  en: Points
                  columns:
                  - {key: wall, zh: 壁厚, en: Wall, type: number}
                  verdicts:
                  - {zh: 可用, en: usable, verdict: pass}
                  rules:
                  - {when: otherwise, verdict: 可用}
                report:
                  attachments:
                  - {zh: 测点表, en: Points, rows: points}
                  title:""");

        assertThatThrownBy(plugin::everySheetIsPrintedAndEveryChartIsDrawn)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sheet 测点表");
        assertThatThrownBy(plugin::everyRuleOfRowsDecidesInAnExample)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("points: 可用");
    }

    @Test
    void aRuleThatForbidsTheReportAndIsNeverHeardFails() {
        Plugin plugin = changed("  rules:\n", "  rules:\n  - {when: count(fail)>99, note: {zh: 永不, en: Never}}\n");

        assertThatThrownBy(plugin::everyRuleThatForbidsTheReportIsHeard).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCodeThatIsThereTwiceFails() {
        Plugin plugin = changed("- {zh: 室外, en: Outdoors}", "- {zh: 室外, en: Outdoors}\n  - {zh: 室外, en: Outside}");

        assertThatThrownBy(plugin::everyCodeIsUniqueInItsList).isInstanceOf(AssertionError.class);
    }

    @Test
    void theFolderNamesTheType() {
        Plugin elsewhere = new Plugin(new TinyType(), root.resolve("other"), Set.of());
        assertThatThrownBy(elsewhere::idIsTheNameOfTheFolder).isInstanceOf(AssertionError.class);
    }
}
