package org.tejian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.tejian.directory.Caller;

/**
 * Lists as files, row by row from a cursor in flat memory: what the caller sees on the screen with the same filters, and
 * as many rows. No cell of a file is a formula.
 */
public interface Exports {

    /**
     * Writes a list as a file; the stream stays open.
     *
     * @return how many rows there are, the heading not counted
     * @throws org.tejian.refusal.Refusal {@link ExchangeError#TOO_MANY_EXPORTS}, and what the list itself refuses
     */
    long write(Caller caller, ExportQuery query, FileFormat format, OutputStream out) throws IOException;
}
