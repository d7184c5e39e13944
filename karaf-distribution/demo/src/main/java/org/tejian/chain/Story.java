package org.tejian.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells each step in both languages, and keeps the papers. */
final class Story {

    private final PrintStream out;
    private final Path folder;
    private int steps;

    Story(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** One step: who does what. */
    void step(String role, String zh, String en) {
        steps++;
        out.printf("%n%2d. [%s] %s%n    %s%n", steps, role, zh, en);
    }

    /** What came of it. */
    void outcome(String text) {
        out.println("    → " + text);
    }

    /** Keeps a PDF and says where. */
    void paper(String name, byte[] pdf) {
        if (pdf.length < 1000 || pdf[0] != '%' || pdf[1] != 'P') {
            throw new AssertionError(name + " is no PDF but " + pdf.length + " bytes");
        }
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            Files.write(file, pdf);
            outcome(file + " (" + pdf.length / 1024 + " KiB)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int steps() {
        return steps;
    }
}
