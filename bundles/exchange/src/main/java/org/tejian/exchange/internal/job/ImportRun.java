package org.tejian.exchange.internal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tejian.database.IntakeResult;
import org.tejian.database.RefusedRow;
import org.tejian.directory.Caller;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Organisations;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.ImportState;
import org.tejian.exchange.RowProblem;
import org.tejian.exchange.internal.column.ColumnTable;
import org.tejian.exchange.internal.file.TableFile;
import org.tejian.exchange.internal.kind.KindOfImport;

/** Works on one job inside the current transaction: reads the file, hands its rows to the domain, tells the outcome. */
public final class ImportRun {

    private final JobStore store;
    private final Organisations organisations;
    private final OrganisationIntake intake;
    private final Map<ImportKind, KindOfImport<?>> kinds;

    public ImportRun(
            JobStore store, Organisations organisations, OrganisationIntake intake, List<KindOfImport<?>> kinds) {
        this.store = store;
        this.organisations = organisations;
        this.intake = intake;
        this.kinds = kinds.stream().collect(Collectors.toMap(KindOfImport::kind, each -> each));
    }

    KindOfImport<?> kind(ImportKind kind) {
        return Optional.<KindOfImport<?>>ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalStateException("no such kind: " + kind));
    }

    Outcome run(StoredJob stored, Progress progress) {
        progress.goOn();
        try {
            Path file =
                    Files.createTempFile("tejian-import", "." + stored.format().extension());
            try {
                store.files().copyTo(stored.job().id(), file);
                try (TableFile table = TableFile.open(file, stored.format())) {
                    return run(stored, kind(stored.job().kind()), table, progress);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Outcome run(StoredJob stored, KindOfImport<T> kind, TableFile table, Progress progress)
            throws IOException {
        ImportRows<T> rows = new ImportRows<>(table, kind, intake::named, progress);
        ImportMode mode = stored.job().mode();
        Predicate<IntakeResult> decision = result -> {
            progress.goOn();
            boolean allGood = rows.wrongRows() == 0 && result.refused().isEmpty();
            return mode == ImportMode.GOOD_ROWS || mode == ImportMode.ALL_OR_NOTHING && allGood;
        };
        IntakeResult result = kind.take(caller(stored), rows, decision);
        progress.goOn();
        List<RowProblem> problems = new ArrayList<>(rows.problems());
        result.refused().forEach(each -> problems.add(problem(kind, each)));
        problems.sort(Comparator.comparingLong(RowProblem::row));
        return new Outcome(
                state(mode, result),
                progress.rows(),
                result.entered(),
                result.updated(),
                result.unchanged(),
                rows.wrongRows() + result.refused().size(),
                problems,
                "");
    }

    private static ImportState state(ImportMode mode, IntakeResult result) {
        if (mode == ImportMode.DRY_RUN) {
            return ImportState.CHECKED;
        }
        return result.written() ? ImportState.DONE : ImportState.REFUSED;
    }

    private static RowProblem problem(KindOfImport<?> kind, RefusedRow refused) {
        String field = kind.columnOf().getOrDefault(refused.field(), refused.field());
        String heading = ColumnTable.of(kind.kind()).stream()
                .filter(column -> column.field().equals(field))
                .map(ImportColumn::zh)
                .findFirst()
                .orElse("");
        return new RowProblem(
                refused.row(),
                heading,
                refused.refusal().code().name(),
                refused.refusal().zh(),
                refused.refusal().en());
    }

    private Caller caller(StoredJob stored) {
        return new Caller(
                stored.accountId(),
                stored.person(),
                organisations.require(stored.person().organisationId()),
                stored.roles(),
                stored.address());
    }
}
