package org.tejian.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which a run keeps the PDFs it was given. */
final class Papers {

    private static final int SMALLEST = 1000;

    private final Path folder;

    Papers(Path folder) {
        this.folder = folder;
    }

    /** Keeps a PDF under that name; where it is. */
    Path keep(String name, byte[] pdf) {
        if (pdf.length < SMALLEST || pdf[0] != '%' || pdf[1] != 'P') {
            throw new AssertionError(name + " is no PDF but " + pdf.length + " bytes");
        }
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
