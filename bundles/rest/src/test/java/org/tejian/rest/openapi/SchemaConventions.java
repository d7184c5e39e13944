package org.tejian.rest.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.Label;

/** Says which fields are always there (neither Optional nor Nullable), and that free-form values may be anything. */
final class SchemaConventions {

    private SchemaConventions() {}

    static void mark(OpenAPI document) {
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> record(name).ifPresent(type -> mark(schema, type)));
    }

    private static void mark(Schema<?> schema, Class<?> type) {
        List<String> always = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Optional.class)
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        schema.setRequired(always);
        schema.getProperties().values().stream()
                .filter(property -> property.getAdditionalProperties() != null)
                .forEach(property -> property.setAdditionalProperties(true));
    }

    private static Optional<Class<?>> record(String schema) {
        if (schema.startsWith(Items.class.getSimpleName())) {
            return Optional.of(Items.class);
        }
        return wireTypes().filter(type -> type.getSimpleName().equals(schema)).findFirst();
    }

    /** Every record of the wire package, nested ones too. */
    static Stream<Class<?>> wireTypes() {
        try {
            Path folder = Path.of(
                            URI.create(Label.class.getResource("Label.class").toString()))
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .sorted()
                        .<Class<?>>map(file -> load(file.replace(".class", "")))
                        .filter(Class::isRecord)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Label.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
