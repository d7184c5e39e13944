package org.tejian.inspection.spi.internal.yaml;

import java.util.Map;

/** Writes a tree in one fixed way, so that the same content always has the same digest. */
public final class YamlWriter {

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The text; reading it again gives the same tree. */
    public static String write(YamlNode.Mapping root) {
        YamlWriter writer = new YamlWriter();
        writer.entries(root, 0, false);
        return writer.out.toString();
    }

    private void entries(YamlNode.Mapping mapping, int indent, boolean firstInline) {
        boolean inline = firstInline;
        for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
            if (!inline) {
                out.append(" ".repeat(indent));
            }
            inline = false;
            out.append(key(entry.getKey())).append(':');
            child(entry.getValue(), indent);
        }
    }

    private void child(YamlNode node, int indent) {
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            out.append('\n');
            entries(mapping, indent + 2, false);
        } else if (node instanceof YamlNode.Sequence sequence
                && !sequence.elements().isEmpty()) {
            out.append('\n');
            elements(sequence, indent);
        } else {
            out.append(' ').append(leaf(node)).append('\n');
        }
    }

    private void elements(YamlNode.Sequence sequence, int indent) {
        for (YamlNode element : sequence.elements()) {
            out.append(" ".repeat(indent)).append("- ");
            if (element instanceof YamlNode.Mapping mapping
                    && !mapping.entries().isEmpty()) {
                entries(mapping, indent + 2, true);
            } else if (element instanceof YamlNode.Sequence inner) {
                out.append(flow(inner)).append('\n');
            } else {
                out.append(leaf(element)).append('\n');
            }
        }
    }

    private static String flow(YamlNode.Sequence sequence) {
        StringBuilder line = new StringBuilder("[");
        for (YamlNode element : sequence.elements()) {
            line.append(line.length() > 1 ? ", " : "");
            if (element instanceof YamlNode.Sequence inner) {
                line.append(flow(inner));
            } else if (element instanceof YamlNode.Scalar scalar) {
                line.append(
                        plain(scalar) && scalar.text().matches("[\\w.+-]+") ? scalar.text() : quoted(scalar.text()));
            } else {
                throw new IllegalArgumentException(element.place() + ": a list in a list holds words only");
            }
        }
        return line.append(']').toString();
    }

    private static String leaf(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (scalar.absent()) {
                return "null";
            }
            return plain(scalar) ? scalar.text() : quoted(scalar.text());
        }
        return node instanceof YamlNode.Sequence ? "[]" : "{}";
    }

    private static boolean plain(YamlNode.Scalar scalar) {
        return scalar.plain() && scalar.text().indexOf('\n') < 0;
    }

    private static String key(String key) {
        return key.matches("[A-Za-z_][A-Za-z0-9_-]*") ? key : quoted(key);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
