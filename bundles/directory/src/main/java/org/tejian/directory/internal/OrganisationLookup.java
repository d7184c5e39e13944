package org.tejian.directory.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tejian.database.Transactions;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Scope;
import org.tejian.directory.UnitKind;

/** Finds many organisations in one statement. */
public final class OrganisationLookup {

    private static final int FETCH = 500;
    private static final String SELECT =
            "select id, kind, unit_kinds, name, credit_code, region_code, short_code, address, phone"
                    + " from directory.organisation where ";
    /** Names of one or two characters hold no trigram: their pairs of characters are indexed as well. */
    private static final String NAMED = SELECT + "kind = 'UNIT' and name like ? escape '!'"
            + " and directory.character_pairs(name) @> directory.character_pairs(?)";

    private static final String AFTER =
            " and (name, id) > (select o.name, o.id from directory.organisation o where o.id = ?)";
    private static final String PEOPLE = """
            select p.id, p.name, p.organisation_id from directory.person p
            join directory.organisation o on o.id = p.organisation_id
            where p.organisation_id = ? or (? and o.region_code between ? and ?)
            order by o.name, o.id, p.name, p.id""";

    private final Transactions transactions;

    public OrganisationLookup(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Those with one of these identifiers. */
    public Map<UUID, Organisation> byId(Collection<UUID> ids) {
        return read("id = any(?)", ids.stream().map(UUID::toString).toList()).stream()
                .collect(Collectors.toMap(Organisation::id, each -> each));
    }

    /** Those with one of these credit codes or names, by that text. */
    public Map<String, List<Organisation>> named(Collection<String> references) {
        List<String> texts = List.copyOf(Set.copyOf(references));
        Map<String, List<Organisation>> found = new HashMap<>();
        for (Organisation each : read("credit_code = any(?)", texts)) {
            add(found, each.creditCode().orElseThrow().value(), each);
        }
        for (Organisation each : read("name = any(?)", texts)) {
            add(found, each.name(), each);
        }
        return found;
    }

    /** Units with that text in their names, a page of them. */
    List<Organisation> unitsNamed(String text, Optional<UUID> after, int limit) {
        return transactions.jdbc(connection -> {
            String sql = NAMED + (after.isPresent() ? AFTER : "") + " order by name, id limit " + limit;
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, "%" + text.replaceAll("[!%_]", "!$0") + "%");
                statement.setString(2, text);
                if (after.isPresent()) {
                    statement.setString(3, after.get().toString());
                }
                return organisations(statement);
            }
        });
    }

    /** People of the own organisation or of the own area, by a cursor. */
    long forEachPerson(Scope scope, Consumer<Person> consumer) {
        boolean regional = scope.kind() == Scope.Kind.PROVINCE
                || scope.kind() == Scope.Kind.PREFECTURE
                || scope.kind() == Scope.Kind.COUNTY;
        String prefix = scope.region().prefix();
        int open = 6 - prefix.length();
        return transactions.jdbc(connection -> {
            long count = 0;
            try (PreparedStatement statement = connection.prepareStatement(PEOPLE)) {
                statement.setFetchSize(FETCH);
                statement.setString(1, scope.organisationId().toString());
                statement.setBoolean(2, regional);
                statement.setString(3, prefix + "0".repeat(open));
                statement.setString(4, prefix + "9".repeat(open));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(person(row));
                        count++;
                    }
                }
            }
            return count;
        });
    }

    /** People by their organisation. */
    public Map<UUID, List<Person>> peopleOf(Collection<UUID> organisations) {
        return transactions.jdbc(connection -> {
            Map<UUID, List<Person>> people = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "select id, name, organisation_id from directory.person where organisation_id = any(?)"
                            + " order by name, id")) {
                statement.setArray(
                        1,
                        texts(
                                connection,
                                organisations.stream().map(UUID::toString).toList()));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        Person person = person(row);
                        people.computeIfAbsent(person.organisationId(), id -> new ArrayList<>())
                                .add(person);
                    }
                }
            }
            return people;
        });
    }

    private List<Organisation> read(String condition, List<String> values) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + condition)) {
                statement.setArray(1, texts(connection, values));
                return organisations(statement);
            }
        });
    }

    private static List<Organisation> organisations(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Organisation> found = new ArrayList<>();
            while (row.next()) {
                found.add(organisation(row));
            }
            return found;
        }
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                UUID.fromString(row.getString("organisation_id")));
    }

    private static Array texts(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static void add(Map<String, List<Organisation>> found, String text, Organisation organisation) {
        List<Organisation> same = found.computeIfAbsent(text, key -> new ArrayList<>());
        if (same.stream().noneMatch(each -> each.id().equals(organisation.id()))) {
            same.add(organisation);
        }
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        Set<UnitKind> kinds = Arrays.stream(row.getString("unit_kinds").split(",", -1))
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
