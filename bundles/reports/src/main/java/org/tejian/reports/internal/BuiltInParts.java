package org.tejian.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stylesheet and the macros that every template may include. */
final class BuiltInParts {

    private BuiltInParts() {}

    static Map<String, String> texts() {
        return List.of("tejian.css", "tejian.ftlh").stream()
                .collect(Collectors.toMap(Function.identity(), BuiltInParts::read));
    }

    private static String read(String name) {
        try (InputStream stream = BuiltInParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the bundle lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
