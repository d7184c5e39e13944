package org.tejian.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down the class path that the build found, so that the benchmarks run without the build. */
public final class Classpath {

    private Classpath() {}

    /** Argument: the file. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), System.getProperty("java.class.path"));
    }
}
