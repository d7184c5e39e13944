package org.tejian.rest.internal.mapping;

import java.util.List;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.RowProblem;
import org.tejian.rest.internal.wire.ImportKindView;
import org.tejian.rest.internal.wire.ImportKindView.ImportColumnView;
import org.tejian.rest.internal.wire.ImportView;
import org.tejian.rest.internal.wire.Label;
import org.tejian.rest.internal.wire.RowProblemView;

/** Imports in both directions. */
public final class ExchangeMapper {

    private ExchangeMapper() {}

    public static ImportKindView kind(ImportKind kind, List<ImportColumn> columns) {
        return new ImportKindView(
                Labels.of(kind), columns.stream().map(ExchangeMapper::column).toList());
    }

    public static ImportView view(ImportJob job) {
        return new ImportView(
                job.id(),
                Labels.of(job.kind()),
                Labels.of(job.mode()),
                job.fileName(),
                Labels.of(job.state()),
                job.submittedAt(),
                job.endedAt(),
                job.rowsRead(),
                job.entered(),
                job.updated(),
                job.unchanged(),
                job.refused(),
                job.problem());
    }

    public static RowProblemView problem(RowProblem problem) {
        return new RowProblemView(problem.row(), problem.column(), problem.code(), problem.zh(), problem.en());
    }

    private static ImportColumnView column(ImportColumn column) {
        return new ImportColumnView(
                column.zh(),
                column.en(),
                column.required(),
                new Label(
                        column.format().name(),
                        column.format().zh(),
                        column.format().en()),
                column.most(),
                column.codes(),
                column.example(),
                column.noteZh(),
                column.noteEn());
    }
}
