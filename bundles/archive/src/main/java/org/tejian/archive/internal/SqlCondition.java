package org.tejian.archive.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The condition of a query, put together from fixed texts; whatever a user wrote is bound, never part of the text. */
public final class SqlCondition {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition that must hold as well. */
    public SqlCondition and(String condition, Object... bound) {
        text.append(text.isEmpty() ? " where " : " and ").append(condition);
        Collections.addAll(values, bound);
        return this;
    }

    /** Binds the values from the first parameter on. */
    public void bind(PreparedStatement statement) throws SQLException {
        bind(statement, 1);
    }

    /** Binds the values from that parameter on. */
    public void bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(first + i, values.get(i));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
