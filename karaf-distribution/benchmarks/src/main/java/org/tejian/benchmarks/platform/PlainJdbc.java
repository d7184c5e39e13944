package org.tejian.benchmarks.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.tejian.benchmarks.load.Call;

/** The statements of a use case on a connection of the client's own. */
final class PlainJdbc implements Call {

    private final UseCase useCase;
    private final Connection connection;
    private int number;

    private PlainJdbc(UseCase useCase, Connection connection, int number) {
        this.useCase = useCase;
        this.connection = connection;
        this.number = number;
    }

    static PlainJdbc open(UseCase useCase, Installation installation, int client) throws SQLException {
        Connection connection = installation.database();
        useCase.prepare(connection);
        return new PlainJdbc(useCase, connection, client);
    }

    @Override
    public void once() throws SQLException {
        useCase.statements(connection, number++);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
