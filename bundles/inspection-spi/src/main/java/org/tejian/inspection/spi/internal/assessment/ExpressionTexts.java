package org.tejian.inspection.spi.internal.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.Text;

/** Prints an expression of the definition for people: labels for names, the signs of mathematics for operators. */
public final class ExpressionTexts {

    private static final Pattern NAME = Pattern.compile("'[^']*'|[a-z][a-z0-9_]*");

    private ExpressionTexts() {}

    /** {@code 0.1+0.035*rated_speed**2} becomes 0.1+0.035×额定速度². */
    public static Text of(InspectionDefinition definition, String source) {
        return new Text(
                print(source, name -> label(definition, name).zh()),
                print(
                        inEnglish(definition, source),
                        name -> label(definition, name).en()));
    }

    /** The same within a row: the columns have names too. */
    static Text of(InspectionDefinition definition, RowTable rows, String source) {
        return new Text(
                print(source, name -> label(definition, rows, name).zh()),
                print(
                        inEnglish(definition, source),
                        name -> label(definition, rows, name).en()));
    }

    private static Text label(InspectionDefinition definition, RowTable rows, String name) {
        return rows.column(name).map(Parameter::label).orElseGet(() -> label(definition, name));
    }

    /** Conditions compare with Chinese words of closed lists. */
    private static String inEnglish(InspectionDefinition definition, String source) {
        String english = source;
        for (Option option : options(definition)) {
            if (option.key().codePoints().anyMatch(c -> c > 0x7f)) {
                english = english.replace(option.key(), "'" + option.text().en() + "'");
            }
        }
        return english;
    }

    /** Longer words first: one may be part of another. */
    private static List<Option> options(InspectionDefinition definition) {
        return Stream.concat(
                        definition.variants().stream(),
                        Stream.concat(definition.parameters().stream(), definition.facts().stream())
                                .flatMap(p -> p.options().stream()))
                .sorted(Comparator.comparing((Option o) -> -o.key().length()))
                .toList();
    }

    private static String print(String source, Function<String, String> label) {
        Matcher names = NAME.matcher(source);
        String labelled = names.replaceAll(name -> Matcher.quoteReplacement(
                name.group().startsWith("'") ? name.group().replace("'", "") : label.apply(name.group())));
        return labelled.replace("**2", "²")
                .replace("**3", "³")
                .replace("<=", "≤")
                .replace(">=", "≥")
                .replace("*", "×");
    }

    private static Text label(InspectionDefinition definition, String name) {
        return definition.parameters().stream()
                .filter(p -> p.key().equals(name))
                .map(p -> p.label())
                .findFirst()
                .or(() -> definition.facts().stream()
                        .filter(f -> f.key().equals(name))
                        .map(f -> f.label())
                        .findFirst())
                .or(() -> definition.computation(name).map(c -> c.name()))
                .orElseGet(() -> new Text(name, name));
    }
}
