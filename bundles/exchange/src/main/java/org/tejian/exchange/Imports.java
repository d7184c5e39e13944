package org.tejian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Imports from Excel (.xlsx) and CSV. A file is stored and worked on by whichever node is free, in one transaction: it is
 * written whole, its good rows, or not at all, also when a node stops in between. The same file again changes nothing.
 * People see their own imports, system administrators all; ninety days after its end an import is forgotten.
 */
public interface Imports {

    /** Most data rows of a file. */
    int MOST_ROWS = 200_000;

    /** Most bytes of a file. */
    long MOST_BYTES = 64L * 1024 * 1024;

    /** The columns of a kind. */
    List<ImportColumn> columns(ImportKind kind);

    /** Writes the template of a kind: a workbook with headings, an example row, notes and code lists. */
    void template(ImportKind kind, OutputStream out) throws IOException;

    /**
     * Takes a file in; what it holds is checked later.
     *
     * @param fileName its name, 1 to 200 characters, ending in .xlsx or .csv
     * @throws org.tejian.refusal.Refusal {@link ExchangeError#FILE_TYPE}, {@link ExchangeError#FILE_TOO_LARGE},
     *     {@link ExchangeError#FILE_EMPTY}, {@link ExchangeError#TOO_MANY_IMPORTS}, and
     *     {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS} when the caller may not enter such things
     */
    ImportJob submit(Caller caller, ImportKind kind, ImportMode mode, String fileName, InputStream content);

    /** The caller's latest imports, newest first, at most {@code limit} (1 to 100). */
    List<ImportJob> list(Caller caller, int limit);

    /** @throws org.tejian.refusal.Refusal {@link ExchangeError#IMPORT_UNKNOWN} */
    ImportJob require(Caller caller, UUID jobId);

    /** The first problems found, in the order of their rows, at most {@code limit} (1 to 1000). */
    List<RowProblem> problems(Caller caller, UUID jobId, int limit);

    /**
     * Asks an import to stop. What has been done so far is undone.
     *
     * @throws org.tejian.refusal.Refusal {@link ExchangeError#IMPORT_UNKNOWN}, {@link ExchangeError#IMPORT_ENDED}
     */
    ImportJob cancel(Caller caller, UUID jobId);

    /** Writes the wrong rows as the user wrote them, with a last column 错误说明. */
    void errorFile(Caller caller, UUID jobId, FileFormat format, OutputStream out) throws IOException;
}
