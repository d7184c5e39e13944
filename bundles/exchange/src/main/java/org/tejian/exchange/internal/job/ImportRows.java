package org.tejian.exchange.internal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tejian.database.IntakeRow;
import org.tejian.directory.Organisation;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportColumn.Format;
import org.tejian.exchange.Imports;
import org.tejian.exchange.RowProblem;
import org.tejian.exchange.internal.column.ColumnTable;
import org.tejian.exchange.internal.column.Headings;
import org.tejian.exchange.internal.column.RowValues;
import org.tejian.exchange.internal.file.RawRow;
import org.tejian.exchange.internal.file.TableFile;
import org.tejian.exchange.internal.kind.KindOfImport;
import org.tejian.refusal.Refusal;

/**
 * The good rows of a file, read a thousand at a time: the organisations they name are looked up together. What is wrong
 * with the others is kept.
 */
final class ImportRows<T> implements Iterator<IntakeRow<T>> {

    private static final int BATCH = 1000;
    private static final int MOST_REMEMBERED = 50_000;

    private final TableFile file;
    private final KindOfImport<T> kind;
    private final Function<Collection<String>, Map<String, List<Organisation>>> organisations;
    private final Progress progress;
    private final Map<String, ImportColumn> columns;
    private final Headings headings;
    private final Deque<IntakeRow<T>> ready = new ArrayDeque<>();
    private final Map<String, List<Organisation>> known = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private long wrongRows;
    private boolean end;

    ImportRows(
            TableFile file,
            KindOfImport<T> kind,
            Function<Collection<String>, Map<String, List<Organisation>>> organisations,
            Progress progress)
            throws IOException {
        this.file = file;
        this.kind = kind;
        this.organisations = organisations;
        this.progress = progress;
        List<ImportColumn> table = ColumnTable.of(kind.kind());
        this.columns = table.stream().collect(Collectors.toMap(ImportColumn::field, each -> each));
        RawRow heading = file.next().orElseThrow(() -> new Refusal(ExchangeError.FILE_EMPTY));
        this.headings = Headings.of(heading, table);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !end) {
            readBatch();
        }
        return !ready.isEmpty();
    }

    @Override
    public IntakeRow<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** What is wrong with the rows read so far. */
    List<RowProblem> problems() {
        return problems;
    }

    /** How many rows are wrong so far. */
    long wrongRows() {
        return wrongRows;
    }

    private void readBatch() {
        List<RawRow> rows = new ArrayList<>(BATCH);
        try {
            while (rows.size() < BATCH && !end) {
                Optional<RawRow> row = file.next();
                end = row.isEmpty();
                row.filter(each -> !each.blank() && !each.cell(0).strip().startsWith("#"))
                        .ifPresent(rows::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.read(rows.size());
        if (progress.rows() > Imports.MOST_ROWS) {
            throw new Refusal(ExchangeError.TOO_MANY_ROWS, Imports.MOST_ROWS);
        }
        lookUp(rows);
        for (RawRow row : rows) {
            RowValues values = new RowValues(row, headings, columns, known);
            Optional<T> value = kind.parse(values);
            if (values.wrong()) {
                wrongRows++;
                problems.addAll(values.problems());
            } else {
                ready.add(new IntakeRow<>(row.number(), value.orElseThrow()));
            }
        }
    }

    private void lookUp(List<RawRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (ImportColumn column : columns.values()) {
            if (column.format() == Format.ORGANISATION) {
                rows.stream().map(row -> headings.text(row, column)).forEach(names::add);
            }
        }
        names.remove("");
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        names.removeAll(known.keySet());
        if (!names.isEmpty()) {
            known.putAll(organisations.apply(names));
        }
    }
}
