package org.tejian.chain;

import java.io.PrintStream;
import java.nio.file.Path;

/** Tells each step in both languages, and keeps the papers. */
final class Story {

    private final PrintStream out;
    private final Papers papers;
    private int steps;

    Story(PrintStream out, Path folder) {
        this.out = out;
        this.papers = new Papers(folder);
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
        outcome(papers.keep(name, pdf) + " (" + pdf.length / 1024 + " KiB)");
    }

    int steps() {
        return steps;
    }
}
