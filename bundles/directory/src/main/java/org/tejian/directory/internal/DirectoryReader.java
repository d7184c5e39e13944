package org.tejian.directory.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tejian.database.Transactions;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.directory.UnitKind;

/** Organisations and people by their identifiers, by plain SQL: every request asks for some. */
public final class DirectoryReader {

    private static final String ORGANISATION = """
            select id, kind, unit_kinds, name, credit_code, region_code, short_code, address, phone
              from directory.organisation where id = ?""";

    private static final String NAMES = "select id, name from directory.organisation where id = any(?)";

    private static final String PERSON = "select id, name, organisation_id from directory.person where id = ?";

    private final Transactions transactions;

    public DirectoryReader(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<Organisation> find(UUID id) {
        return transactions.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ORGANISATION)) {
                statement.setString(1, id.toString());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(organisation(row)) : Optional.empty();
                }
            }
        });
    }

    /** The names of those organisations that exist. */
    public Map<UUID, String> names(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return transactions.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "varchar", ids.stream().map(UUID::toString).toArray()));
                try (ResultSet rows = statement.executeQuery()) {
                    Map<UUID, String> names = new HashMap<>();
                    while (rows.next()) {
                        names.put(UUID.fromString(rows.getString(1)), rows.getString(2));
                    }
                    return names;
                }
            }
        });
    }

    public Optional<Person> person(UUID id) {
        return transactions.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PERSON)) {
                statement.setString(1, id.toString());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Person(
                                    UUID.fromString(row.getString("id")),
                                    row.getString("name"),
                                    UUID.fromString(row.getString("organisation_id"))))
                            : Optional.empty();
                }
            }
        });
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        Set<UnitKind> kinds = Stream.of(row.getString("unit_kinds").split(","))
                .filter(text -> !text.isEmpty())
                .map(UnitKind::valueOf)
                .collect(Collectors.toSet());
        return new Organisation(
                UUID.fromString(row.getString("id")),
                OrganisationKind.valueOf(row.getString("kind")),
                kinds,
                row.getString("name"),
                Optional.ofNullable(row.getString("credit_code")).map(CreditCode::new),
                new RegionCode(row.getString("region_code")),
                Optional.ofNullable(row.getString("short_code")),
                row.getString("address"),
                row.getString("phone"));
    }
}
