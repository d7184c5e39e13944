package org.tejian.database.internal.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/**
 * Remembers, as the comment of a schema, which changelog it was last migrated with. A restart with the same bundles then
 * costs one query a schema instead of a run of Liquibase. What a changelog includes must lie below {@code db/}.
 */
final class ChangelogDigest {

    private static final String MARK = "tejian changelog sha256 ";

    private final DataSource dataSource;

    ChangelogDigest(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** SHA-256 over names and contents of these files, whatever their order. */
    static String of(Collection<URL> files) throws IOException {
        MessageDigest sha = sha256();
        List<URL> sorted = files.stream()
                .filter(file -> !file.getPath().endsWith("/"))
                .sorted(Comparator.comparing(URL::getPath))
                .toList();
        for (URL file : sorted) {
            sha.update(file.getPath().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = file.openStream()) {
                byte[] content = in.readAllBytes();
                sha.update(Integer.toString(content.length).getBytes(StandardCharsets.UTF_8));
                sha.update(content);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    boolean isCurrent(String schema, String digest) throws SQLException {
        String query = "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && (MARK + digest).equals(row.getString(1));
            }
        }
    }

    /** The schema's name must have been found to be one. */
    void remember(String schema, String digest) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("COMMENT ON SCHEMA " + schema + " IS '" + MARK + digest + "'");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
