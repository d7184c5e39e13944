package org.tejian.inspection.spi.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tejian.inspection.spi.InvalidDefinitionException;
import org.tejian.inspection.spi.InvalidDefinitionException.Problem;

/**
 * Puts shared parts in the place of {@code use: file/path}: a mapping with {@code use} starts with the entries of the
 * shared mapping and its own entries win; a list element that only says {@code use} of a list stands for its elements.
 */
public final class SharedPartsResolver {

    private static final String USE = "use";
    private static final int DEEPEST = 8;

    private final Function<String, Optional<String>> texts;
    private final Map<String, YamlNode> files = new HashMap<>();
    private boolean used;

    public SharedPartsResolver(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /** True when {@link #resolve} found anything to resolve. */
    public boolean used() {
        return used;
    }

    /** The same tree with every shared part in its place. */
    public YamlNode resolve(YamlNode root) {
        return resolve(root, 0);
    }

    private YamlNode resolve(YamlNode node, int depth) {
        if (node instanceof YamlNode.Sequence sequence) {
            List<YamlNode> elements = new ArrayList<>();
            for (YamlNode element : sequence.elements()) {
                YamlNode resolved = resolve(element, depth);
                boolean splice = resolved instanceof YamlNode.Sequence
                        && element instanceof YamlNode.Mapping mapping
                        && mapping.entries().containsKey(USE);
                if (splice) {
                    elements.addAll(((YamlNode.Sequence) resolved).elements());
                } else {
                    elements.add(resolved);
                }
            }
            return new YamlNode.Sequence(List.copyOf(elements), sequence.place());
        }
        return node instanceof YamlNode.Mapping mapping ? mapping(mapping, depth) : node;
    }

    private YamlNode mapping(YamlNode.Mapping mapping, int depth) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        YamlNode use = mapping.entries().get(USE);
        if (use != null) {
            YamlNode shared = shared(use, depth);
            if (!(shared instanceof YamlNode.Mapping base)) {
                if (mapping.entries().size() > 1) {
                    throw problem(use, "the shared part is no mapping, so nothing can be added to it");
                }
                return shared;
            }
            entries.putAll(base.entries());
        }
        for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
            if (!entry.getKey().equals(USE)) {
                entries.put(entry.getKey(), resolve(entry.getValue(), depth));
            }
        }
        return new YamlNode.Mapping(entries, mapping.place());
    }

    private YamlNode shared(YamlNode use, int depth) {
        used = true;
        if (depth >= DEEPEST) {
            throw problem(use, "shared parts use each other more than " + DEEPEST + " deep");
        }
        if (!(use instanceof YamlNode.Scalar scalar)) {
            throw problem(use, "write use: file/path");
        }
        String[] steps = scalar.text().split("/");
        YamlNode found = file(steps[0], use);
        for (int i = 1; i < steps.length; i++) {
            YamlNode next = found instanceof YamlNode.Mapping mapping
                    ? mapping.entries().get(steps[i])
                    : null;
            if (next == null) {
                throw problem(use, "there is no shared part " + scalar.text() + " ('" + steps[i] + "' is missing)");
            }
            found = next;
        }
        return resolve(found, depth + 1);
    }

    private YamlNode file(String name, YamlNode use) {
        YamlNode known = files.get(name);
        if (known != null) {
            return known;
        }
        if (!name.matches("[a-z][a-z0-9-]{0,40}")) {
            throw problem(use, "a file of shared parts is named by lower-case letters, digits and dashes");
        }
        String text = texts.apply(name)
                .orElseThrow(() -> problem(use, "there is no shared file INSPECTION-INF/shared/" + name + ".yaml"));
        YamlNode read = YamlReader.read(text, "shared/" + name + ".yaml");
        files.put(name, read);
        return read;
    }

    private static InvalidDefinitionException problem(YamlNode node, String advice) {
        return new InvalidDefinitionException(List.of(new Problem(node.place().toString(), advice)));
    }
}
