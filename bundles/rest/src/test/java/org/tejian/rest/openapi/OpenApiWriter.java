package org.tejian.rest.openapi;

import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the document into the file named by the first argument; the build calls it. */
public final class OpenApiWriter {

    private OpenApiWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Json.pretty(OpenApiDocument.create()));
    }
}
