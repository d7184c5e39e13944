package org.tejian.exchange.internal.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.Imports;
import org.tejian.refusal.Refusal;

/** Uploaded files, in pieces that fit into memory. */
final class JobFiles {

    private static final int PIECE = 1 << 20;

    private final Transactions transactions;

    JobFiles(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Stores a file in the current transaction. */
    static void store(Connection connection, UUID id, InputStream content) throws SQLException {
        long size = 0;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into exchange.import_piece (job_id, position, content) values (?, ?, ?)")) {
            byte[] piece = content.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                size += piece.length;
                if (size > Imports.MOST_BYTES) {
                    throw new Refusal(ExchangeError.FILE_TOO_LARGE, Imports.MOST_BYTES / PIECE);
                }
                insert.setObject(1, id);
                insert.setInt(2, position);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                piece = content.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size == 0) {
            throw new Refusal(ExchangeError.FILE_EMPTY);
        }
    }

    /** Copies the uploaded file to that path. */
    void copyTo(UUID id, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            transactions.jdbc(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(
                        "select content from exchange.import_piece where job_id = ? order by position")) {
                    statement.setFetchSize(1);
                    statement.setObject(1, id);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            write(out, row.getBytes(1));
                        }
                    }
                }
                return Boolean.TRUE;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
