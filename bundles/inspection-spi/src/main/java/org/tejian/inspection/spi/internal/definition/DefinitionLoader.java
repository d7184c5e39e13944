package org.tejian.inspection.spi.internal.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InvalidDefinitionException;
import org.tejian.inspection.spi.InvalidDefinitionException.Problem;
import org.tejian.inspection.spi.internal.yaml.SharedPartsResolver;
import org.tejian.inspection.spi.internal.yaml.YamlNode;
import org.tejian.inspection.spi.internal.yaml.YamlReader;
import org.tejian.inspection.spi.internal.yaml.YamlWriter;

/** From text to a checked definition with compiled expressions. */
public final class DefinitionLoader {

    private static final String FILE = "definition.yaml";
    private static final int LONGEST_SECTION = 200_000;

    private DefinitionLoader() {}

    /** Where the texts of shared parts come from. */
    @FunctionalInterface
    public interface SharedParts {

        SharedParts NONE = name -> Optional.empty();

        Optional<String> text(String name);
    }

    /** @throws InvalidDefinitionException with every problem found */
    public static LoadedDefinition load(String text, Optional<String> section, SharedParts shared) {
        YamlNode read = YamlReader.read(text, FILE);
        SharedPartsResolver resolver = new SharedPartsResolver(shared::text);
        YamlNode tree = resolver.resolve(read);
        if (!(tree instanceof YamlNode.Mapping root)) {
            throw new InvalidDefinitionException(List.of(new Problem(FILE, "a definition is keys and values")));
        }
        Problems problems = new Problems();
        if (section.map(String::length).orElse(0) > LONGEST_SECTION) {
            problems.add("report.ftlh", "a report section has at most " + LONGEST_SECTION + " characters");
        }
        String selfContained = resolver.used() ? YamlWriter.write(root) : text;
        InspectionDefinition definition = new DefinitionReader(new Section(root, problems))
                .read(selfContained, section, digest(selfContained, section));
        problems.throwIfAny();
        new ReferenceCheck(definition, problems).check();
        new RowTableCheck(definition, problems).check();
        new ReportCheck(definition, problems).check();
        Expressions expressions = new ExpressionCompiler(definition, problems).compile();
        problems.throwIfAny();
        new DependencyCheck(definition, expressions, problems).check();
        new RuleCheck(definition, problems).check();
        problems.throwIfAny();
        return new LoadedDefinition(definition, expressions);
    }

    private static String digest(String text, Optional<String> section) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            section.ifPresent(s -> {
                digest.update((byte) 0);
                digest.update(s.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
