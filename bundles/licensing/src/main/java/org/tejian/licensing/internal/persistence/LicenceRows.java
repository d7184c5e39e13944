package org.tejian.licensing.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tejian.database.Transactions;
import org.tejian.directory.Scope;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceQuery;

/** Finds licences by what is asked of them; the status is that of {@link Licence#statusOn} as SQL. */
final class LicenceRows {

    private static final String REGISTER = """
            select l.id from licensing.licence l
            join lateral (select max(p.valid_until) as until from licensing.licence_period p where p.licence_id = l.id) e
              on true
            where %s
              and (?::varchar[] is null or l.unit_id = any(?::varchar[]))
              and (? = '' or starts_with(l.number, ?))
              and (?::varchar[] is null or case
                when l.withdrawn is not null then l.withdrawn
                when e.until < ? then 'EXPIRED'
                when e.until <= ?::date + %d then 'EXPIRING'
                else 'VALID' end = any(?::varchar[]))
              and (?::date is null or e.until <= ?::date)
              and l.id > ?
            order by l.id limit ?""";

    private final Transactions transactions;

    LicenceRows(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Identifiers of one page of the register. */
    List<UUID> register(
            Scope scope,
            LicenceQuery query,
            Optional<List<UUID>> unitsNamed,
            Optional<UUID> after,
            int limit,
            LocalDate today) {
        Optional<List<UUID>> units = query.unitId()
                .map(unit ->
                        unitsNamed.filter(named -> !named.contains(unit)).isPresent() ? List.<UUID>of() : List.of(unit))
                .or(() -> unitsNamed);
        return transactions.jdbc(connection -> {
            String sql = String.format(REGISTER, LicenceScope.condition(scope), Licence.EXPIRING_DAYS);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Object wantedUnits = units.isEmpty()
                        ? null
                        : connection.createArrayOf(
                                "varchar",
                                units.get().stream().map(UUID::toString).toArray());
                Object statuses = query.statuses().isEmpty()
                        ? null
                        : connection.createArrayOf(
                                "varchar",
                                query.statuses().stream().map(Enum::name).toArray());
                LocalDate endsBy = query.endsBy().orElse(null);
                List<Object> arguments = new ArrayList<>();
                arguments.add(LicenceScope.argument(scope));
                Stream.of(wantedUnits, wantedUnits, query.number(), query.number())
                        .forEach(arguments::add);
                Stream.of(statuses, today, today, statuses, endsBy, endsBy).forEach(arguments::add);
                arguments.add(after.map(UUID::toString).orElse(""));
                arguments.add(limit);
                for (int i = 0; i < arguments.size(); i++) {
                    statement.setObject(i + 1, arguments.get(i));
                }
                return ids(statement);
            }
        });
    }

    private static List<UUID> ids(PreparedStatement statement) throws java.sql.SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }
}
