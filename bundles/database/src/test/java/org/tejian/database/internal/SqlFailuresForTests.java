package org.tejian.database.internal;

import java.sql.SQLException;

/** Opens the platform's own translation of SQL failures to the test support in the package above. */
public final class SqlFailuresForTests {

    private SqlFailuresForTests() {}

    public static RuntimeException translate(SQLException failure) {
        return SqlFailures.translate(failure);
    }
}
