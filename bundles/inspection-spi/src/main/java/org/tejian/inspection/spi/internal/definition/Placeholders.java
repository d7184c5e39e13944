package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tejian.inspection.spi.Text;

/** Texts with fields in braces, such as 报废 {rows(cylinders, verdict=报废)} 只. */
public final class Placeholders {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]+)}");

    private Placeholders() {}

    /** What stands in braces, in both languages. */
    static List<String> in(Text text) {
        List<String> found = new ArrayList<>();
        for (String language : List.of(text.zh(), text.en())) {
            Matcher field = FIELD.matcher(language);
            while (field.find()) {
                found.add(field.group(1).strip());
            }
        }
        return found;
    }

    /** A piece of a text: words, or a field. */
    public record Piece(String text, boolean field) {}

    /** The text cut at its fields. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (field.find()) {
            if (field.start() > at) {
                pieces.add(new Piece(text.substring(at, field.start()), false));
            }
            pieces.add(new Piece(field.group(1).strip(), true));
            at = field.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return List.copyOf(pieces);
    }

    /** The text with every field replaced. */
    public static Text filled(Text text, Function<String, String> value) {
        return new Text(filled(text.zh(), value), filled(text.en(), value));
    }

    private static String filled(String text, Function<String, String> value) {
        return FIELD.matcher(text)
                .replaceAll(field ->
                        Matcher.quoteReplacement(value.apply(field.group(1).strip())));
    }
}
