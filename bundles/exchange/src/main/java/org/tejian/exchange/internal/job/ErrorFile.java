package org.tejian.exchange.internal.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.exchange.RowProblem;
import org.tejian.exchange.internal.column.Headings;
import org.tejian.exchange.internal.file.RawRow;
import org.tejian.exchange.internal.file.TableFile;
import org.tejian.exchange.internal.file.TableOutput;

/** The wrong rows of a file as they came, with what is wrong in a last column. Both sides are read in their order. */
final class ErrorFile {

    private static final int PAGE = 1000;

    private final JobStore store;
    private final UUID jobId;
    private List<RowProblem> page = List.of();
    private int next;
    private long lastRow;

    ErrorFile(JobStore store, UUID jobId) {
        this.store = store;
        this.jobId = jobId;
    }

    void write(TableFile file, TableOutput out) throws IOException {
        Optional<RawRow> heading = file.next();
        if (heading.isEmpty()) {
            return;
        }
        List<String> headings = heading.get().cells();
        int place = headings.indexOf(Headings.PROBLEMS) >= 0 ? headings.indexOf(Headings.PROBLEMS) : headings.size();
        out.row(with(heading.get(), place, Headings.PROBLEMS));
        Optional<List<RowProblem>> problems = nextRow();
        Optional<RawRow> row = file.next();
        while (row.isPresent() && problems.isPresent()) {
            if (row.get().number() == problems.get().get(0).row()) {
                out.row(with(row.get(), place, words(problems.get())));
                problems = nextRow();
            }
            row = file.next();
        }
    }

    /** All problems of the next wrong row; empty after the last. */
    private Optional<List<RowProblem>> nextRow() {
        if (next >= page.size()) {
            page = store.problems().ofRows(jobId, lastRow, PAGE);
            next = 0;
        }
        if (page.isEmpty()) {
            return Optional.empty();
        }
        long row = page.get(next).row();
        List<RowProblem> problems = new ArrayList<>();
        while (next < page.size() && page.get(next).row() == row) {
            problems.add(page.get(next++));
        }
        lastRow = row;
        return Optional.of(problems);
    }

    private static List<String> with(RawRow row, int place, String text) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < place; i++) {
            cells.add(row.cell(i));
        }
        cells.add(text);
        return cells;
    }

    private static String words(Collection<RowProblem> problems) {
        Map<String, List<RowProblem>> distinct = problems.stream().collect(Collectors.groupingBy(RowProblem::zh));
        return distinct.keySet().stream().sorted().collect(Collectors.joining("\n"));
    }
}
