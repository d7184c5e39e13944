package org.tejian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of every bundle, as the sources have it: Chinese is written with Chinese punctuation. */
class RefusalTextTest {

    private static final Path BUNDLES =
            Path.of("../../bundles").toAbsolutePath().normalize();
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\p{IsHan}}”》）)][,;:?!](?=\\S)|[,;:?!](?=[\\p{IsHan}“《])");

    @Test
    void everyChineseSentenceHasFullWidthPunctuation() throws IOException {
        List<Path> enums = refusals();

        assertThat(enums).hasSizeGreaterThanOrEqualTo(10);
        assertThat(enums.stream().flatMap(RefusalTextTest::wrong)).isEmpty();
    }

    @Test
    void whatIsHalfWidthIsNoticed() {
        assertThat(halfWidth("\"没有找到,请核对。\"")).isPresent();
        assertThat(halfWidth("\"“{0}”:不能受理。\"")).isPresent();
        assertThat(halfWidth("\"没有找到，请核对。No such thing: check it.\"")).isEmpty();
        assertThat(halfWidth("\"No such thing, check it.\"")).isEmpty();
    }

    private static List<Path> refusals() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().contains("/src/main/java/")
                            && file.toString().endsWith(".java")
                            && text(file).contains("implements ErrorCode"))
                    .toList();
        }
    }

    private static Stream<String> wrong(Path file) {
        return LITERAL.matcher(text(file))
                .results()
                .map(literal -> literal.group())
                .map(RefusalTextTest::halfWidth)
                .flatMap(Optional::stream)
                .map(literal -> file.getFileName() + " " + literal);
    }

    private static Optional<String> halfWidth(String literal) {
        boolean chinese =
                literal.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
        return chinese && HALF_WIDTH.matcher(literal).find() ? Optional.of(literal) : Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
