package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.yaml.Place;
import org.tejian.inspection.spi.internal.yaml.YamlNode;

/**
 * One mapping of a definition while it is read. Every getter says what is missing or wrong and goes on with a stand-in, so
 * that one reading finds all problems; {@link #done} reports keys that nobody asked for.
 */
final class Section {

    private static final Text NO_TEXT = new Text("?", "?");
    private static final String ZH = "zh";
    private static final String EN = "en";

    private final Map<String, YamlNode> entries;
    private final Place place;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(YamlNode node, Problems problems) {
        this.place = node.place();
        this.problems = problems;
        if (node instanceof YamlNode.Mapping mapping) {
            this.entries = mapping.entries();
        } else {
            this.entries = Map.of();
            problems.add(place, "write keys and values here");
        }
    }

    Place place() {
        return place;
    }

    /** Remembers that this section is the place of something. */
    void mark(String what) {
        problems.mark(what, place);
    }

    void problem(String advice) {
        problems.add(place, advice);
    }

    void problem(String key, String advice) {
        YamlNode node = entries.get(key);
        problems.add(node == null ? place : node.place(), advice);
    }

    private @Nullable YamlNode node(String key) {
        asked.add(key);
        YamlNode node = entries.get(key);
        return node instanceof YamlNode.Scalar scalar && scalar.absent() ? null : node;
    }

    boolean has(String key) {
        return node(key) != null;
    }

    Optional<String> optionalWord(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        problem(key, "write one word or text");
        return Optional.empty();
    }

    String word(String key) {
        return optionalWord(key).orElseGet(() -> {
            if (!entries.containsKey(key)) {
                problem("'" + key + "' is missing");
            }
            return "?";
        });
    }

    /** A word of a closed list. */
    <T> T choice(String key, Function<String, Optional<T>> of, T standIn, String allowed) {
        String word = word(key);
        Optional<T> value = of.apply(word);
        if (value.isEmpty() && !word.equals("?")) {
            problem(key, "'" + word + "' is not possible: write " + allowed);
        }
        return value.orElse(standIn);
    }

    Optional<BigDecimal> number(String key) {
        return optionalWord(key).flatMap(word -> {
            try {
                return Optional.of(new BigDecimal(word));
            } catch (NumberFormatException e) {
                problem(key, "'" + word + "' is no number");
                return Optional.empty();
            }
        });
    }

    int whole(String key, int otherwise) {
        return number(key).map(BigDecimal::intValue).orElse(otherwise);
    }

    Optional<LocalDate> date(String key) {
        return optionalWord(key).flatMap(word -> {
            try {
                return Optional.of(LocalDate.parse(word));
            } catch (DateTimeException e) {
                problem(key, "'" + word + "' is no date: write it as 2013-07-01");
                return Optional.empty();
            }
        });
    }

    boolean flag(String key) {
        return optionalWord(key)
                .map(word -> {
                    if (!word.equals("true") && !word.equals("false")) {
                        problem(key, "write true or false");
                    }
                    return word.equals("true");
                })
                .orElse(false);
    }

    /** The texts {@code zh} and {@code en} of this section itself. */
    Text label() {
        return text(word(ZH), word(EN));
    }

    /** As {@link #label} when there is one. */
    Optional<Text> optionalLabel() {
        return has(ZH) || has(EN) ? Optional.of(label()) : Optional.empty();
    }

    private Text text(String zh, String en) {
        return zh.equals("?") || en.equals("?") ? NO_TEXT : new Text(zh, en);
    }

    Optional<Text> optionalText(String key) {
        return section(key).map(section -> {
            Text text = section.label();
            section.done();
            return text;
        });
    }

    Text text(String key) {
        return optionalText(key).orElseGet(() -> {
            problem("'" + key + "' is missing: write " + key + ": {zh: ..., en: ...}");
            return NO_TEXT;
        });
    }

    Optional<Section> section(String key) {
        YamlNode node = node(key);
        return node == null ? Optional.empty() : Optional.of(new Section(node, problems));
    }

    private List<YamlNode> nodes(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.elements();
        }
        problem(key, "write a list");
        return List.of();
    }

    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        nodes(key).forEach(element -> sections.add(new Section(element, problems)));
        return sections;
    }

    /** A list of words; nothing is the empty word. */
    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (YamlNode element : nodes(key)) {
            if (element instanceof YamlNode.Scalar scalar) {
                words.add(scalar.absent() ? "" : scalar.text());
            } else {
                problems.add(element.place(), "write one word");
            }
        }
        return List.copyOf(words);
    }

    /** A list of lists or words; a word stands for a list of one, nothing for the empty list. */
    List<List<String>> cells(String key) {
        List<List<String>> cells = new ArrayList<>();
        for (YamlNode element : nodes(key)) {
            if (element instanceof YamlNode.Sequence sequence) {
                cells.add(sequence.elements().stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(e -> ((YamlNode.Scalar) e).text())
                        .toList());
            } else if (element instanceof YamlNode.Scalar scalar) {
                cells.add(scalar.absent() ? List.of() : List.of(scalar.text()));
            } else {
                problems.add(element.place(), "write a word or a list of words");
            }
        }
        return cells;
    }

    /** The entries of a mapping of mappings, in order. */
    Map<String, Section> named(String key) {
        Map<String, Section> named = new LinkedHashMap<>();
        YamlNode node = node(key);
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((name, value) -> named.put(name, new Section(value, problems)));
        } else if (node != null) {
            problem(key, "write names with their values");
        }
        return named;
    }

    /** The numbers of a mapping of names to numbers, in order. */
    Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String key : entries.keySet()) {
            number(key).ifPresent(value -> numbers.put(key, value));
        }
        return numbers;
    }

    /** Reports every key that was not asked for. */
    void done() {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "the key '" + key + "' is not known here; known are " + String.join(", ", asked));
            }
        }
    }
}
