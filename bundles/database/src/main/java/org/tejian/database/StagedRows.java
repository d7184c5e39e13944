package org.tejian.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sends rows into a table by COPY, the fastest way in. Rows are gathered and sent in batches, so that between two rows the
 * connection may be used for other statements of the same transaction.
 */
public final class StagedRows implements AutoCloseable {

    private static final int BATCH_CHARACTERS = 1 << 20;

    private final Connection connection;
    private final String copy;
    private final StringBuilder pending = new StringBuilder();
    private long sent;

    /**
     * @param table name of the table, with its schema
     * @param columns names of the columns, separated by commas; fixed text of the program, never a user's
     */
    public StagedRows(Connection connection, String table, String columns) {
        this.connection = connection;
        this.copy = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Adds a row: texts, numbers, booleans, and what {@code toString} makes a literal of its type; null is NULL. */
    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                pending.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                pending.append("\\N");
            } else {
                escape(value.toString());
            }
        }
        pending.append('\n');
        sent++;
        if (pending.length() > BATCH_CHARACTERS) {
            flush();
        }
    }

    /** How many rows were added. */
    public long rows() {
        return sent;
    }

    /** Sends what is pending. */
    @Override
    public void close() throws SQLException {
        flush();
    }

    private void flush() throws SQLException {
        if (pending.isEmpty()) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(pending.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pending.setLength(0);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> pending.append("\\\\");
                case '\t' -> pending.append("\\t");
                case '\n' -> pending.append("\\n");
                case '\r' -> pending.append("\\r");
                default -> pending.append(c);
            }
        }
    }
}
