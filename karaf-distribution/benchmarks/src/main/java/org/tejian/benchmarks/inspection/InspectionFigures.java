package org.tejian.benchmarks.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tejian.benchmarks.load.Load;
import org.tejian.benchmarks.load.Sample;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;

/** What inspectors wait for: judgement while they type, the printed report, the batch of cylinders. */
public final class InspectionFigures {

    private static final int CYLINDERS = 500;
    private static final Plugin LIFT = new Plugin("elevator-traction-supervision", "ElevatorTractionSupervision");
    private static final Plugin GAS = new Plugin("cylinder-lpg-periodic", "CylinderLpgPeriodic");

    private final Path project;
    private final Duration warmUp;
    private final Duration time;

    /**
     * @param project the folder of the project, whose plugins' examples are judged
     * @param warmUp work before each measurement
     * @param time of each measurement
     */
    public InspectionFigures(Path project, Duration warmUp, Duration time) {
        this.project = project;
        this.warmUp = warmUp;
        this.time = time;
    }

    /**
     * A record judged on one thread.
     *
     * @param items how many items the judgement has
     * @param rows how many repeated rows
     */
    public record Judged(int items, int rows, Repeated figures) {}

    /**
     * Reports printed.
     *
     * @param pages of each
     * @param one on one thread
     * @param two on two
     */
    public record Printed(int pages, Sample one, Sample two) {}

    /** A lift's record of the longest item table. */
    public Judged record() throws IOException {
        return judged(LIFT.load(project), lift(), 0);
    }

    /** The report of the same record. */
    public Printed report() throws IOException, InterruptedException {
        return printed(new Printing(LIFT.load(project), lift()));
    }

    /** 500 gas cylinders in one record, each with its water test. */
    public Judged batch() throws IOException {
        return judged(GAS.load(project), cylinders(), CYLINDERS);
    }

    /** Their report. */
    public Printed batchReport() throws IOException, InterruptedException {
        return printed(new Printing(GAS.load(project), cylinders()));
    }

    private InspectionRecord lift() throws IOException {
        return ExampleRecord.of(project, LIFT.id(), "reinspection-2024").record();
    }

    private InspectionRecord cylinders() throws IOException {
        return ExampleRecord.of(project, GAS.id(), "batch-one-scrapped-2013").withRows(CYLINDERS, List.of("cylinders"));
    }

    private Judged judged(InspectionType type, InspectionRecord record, int rows) {
        Assessment assessment = type.assess(record);
        if (assessment.conclusion().isEmpty()) {
            throw new IllegalStateException("A record of the benchmarks has no conclusion: " + assessment.findings());
        }
        return new Judged(assessment.items().size(), rows, Repeated.of(() -> type.assess(record), warmUp, time));
    }

    private Printed printed(Printing printing) throws InterruptedException {
        int pages = printing.print().pages();
        run(printing, 2, warmUp);
        return new Printed(pages, run(printing, 1, time), run(printing, 2, time));
    }

    private static Sample run(Printing printing, int threads, Duration time) throws InterruptedException {
        return Load.run(threads, time, client -> () -> {
            if (printing.print().pages() == 0) {
                throw new IllegalStateException("An empty report");
            }
        });
    }
}
