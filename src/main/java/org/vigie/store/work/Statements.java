// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The statements of one transaction, each prepared once. Not for several threads.
///
/// Plain JDBC: a mention takes half a dozen statements, thousands of times a second.
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// Runs a statement that changes rows, and tells how many.
    int run(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// Runs a query; the rows are to be closed before the statement is used again.
    ResultSet ask(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeQuery();
    }

    /// The first column of the first row; 0 if there is none or it is null.
    long number(String sql, @Nullable Object... values) throws SQLException {
        try (var rows = ask(sql, values)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) statement.close();
    }
}
