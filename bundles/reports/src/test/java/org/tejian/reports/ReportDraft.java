package org.tejian.reports;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample report to a file, to be looked at, and says how long the renderer takes. */
public final class ReportDraft {

    private ReportDraft() {}

    public static void main(String[] arguments) throws Exception {
        ReportRenderer renderer = StandardReportRenderer.create();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            long start = System.nanoTime();
            RenderedReport report = renderer.render(LiftReport.template(), LiftReport.model());
            System.out.printf(
                    "%d ms, %d pages, %d bytes, %s%n",
                    (System.nanoTime() - start) / 1_000_000, report.pages(), report.pdf().length, report.sha256());
            Files.write(Path.of(arguments[0]), report.pdf());
        }
    }
}
