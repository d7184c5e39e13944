package org.tejian.inspection.spi.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.inspection.spi.InvalidDefinitionException;

class YamlTest {

    private static String resolved(String text, Map<String, String> shared) {
        SharedPartsResolver resolver = new SharedPartsResolver(name -> Optional.ofNullable(shared.get(name)));
        return YamlWriter.write((YamlNode.Mapping) resolver.resolve(YamlReader.read(text, "t")));
    }

    @Test
    void everyNodeKnowsItsPlace() {
        YamlNode.Mapping root = (YamlNode.Mapping) YamlReader.read("a:\n- b: 1\n  c: x\n", "t.yaml");
        YamlNode.Sequence list = (YamlNode.Sequence) root.entries().get("a");
        YamlNode c = ((YamlNode.Mapping) list.elements().get(0)).entries().get("c");

        assertThat(c.place()).hasToString("t.yaml line 3, a[0].c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1\nb: *x",
                "a: 1\na: 2",
                "- [",
                "",
                "a: 1\n---\nb: 2",
                "{a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: 1}}}}}}}}}}}}}}}}}",
                "? [a, b]\n: 1",
                "a: \u0001"
            })
    void whatCouldMeanSomethingElseIsRefused(String text) {
        assertThatThrownBy(() -> YamlReader.read(text, "t")).isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void lengthIsBounded() {
        assertThatThrownBy(() -> YamlReader.read("a: " + "x".repeat(1_000_001), "t"))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void aMappingStartsWithTheSharedOneAndItsOwnKeysWin() {
        String text = resolved("a: {use: s/door, class: A}", Map.of("s", "door: {no: '6.9', class: B}"));

        assertThat(text).isEqualTo("a:\n  no: \"6.9\"\n  class: A\n");
    }

    @Test
    void aSharedListIsSplicedIntoAList() {
        String text = resolved("a:\n- 1\n- use: s/list\n- 4\n", Map.of("s", "list: [2, 3]"));

        assertThat(text).isEqualTo("a:\n- 1\n- 2\n- 3\n- 4\n");
    }

    @Test
    void sharedPartsMayUseOthersButNotThemselves() {
        assertThat(resolved("use: s/a", Map.of("s", "a: {use: r/b}", "r", "b: {x: 1}")))
                .isEqualTo("x: 1\n");
        assertThatThrownBy(() -> resolved("use: s/a", Map.of("s", "a: {use: s/a}")))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"use: none/a", "use: s/none", "use: ../s", "a: {use: s/text, more: 1}", "use: [s]"})
    void wrongReferencesSayWhatIsMissing(String text) {
        assertThatThrownBy(() -> resolved(text, Map.of("s", "text: word")))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void whatIsWrittenReadsTheSameAgain() {
        String text = """
                a: 'quoted: "x" \\ #'
                b: [[1, 'two, three'], {c: null}, plain]
                empty: {list: [], map: {}, word: '', nothing: null}
                '2.7(5)': "tab\\tline\\n"
                many: >
                  folded
                  text
                """;
        String once = resolved(text, Map.of());

        assertThat(resolved(once, Map.of())).isEqualTo(once);
        assertThat(once).contains("'two, three'".replace('\'', '"'), "tab\\tline\\n", "\"2.7(5)\":");
    }
}
