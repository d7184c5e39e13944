package org.tejian.registration.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Region;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;

/** The nightly list for each prefecture of what one person checked and decided (rule S3); made once, sent as an event. */
final class OnePersonList {

    private static final String MAKE = """
            insert into registration.nightly_list (day, prefecture, decisions) values (?, ?, ?)
            on conflict do nothing""";
    private static final String NUMBERS = """
            select number from registration.application
            where checked_by = decided_by and state = 'GRANTED' and region_code like ?
              and (decided_at at time zone 'Asia/Shanghai')::date = ? order by decided_at, id""";

    private final Transactions transactions;
    private final EventLog log;
    private final Regions regions;

    OnePersonList(Transactions transactions, EventLog log, Regions regions) {
        this.transactions = transactions;
        this.log = log;
        this.regions = regions;
    }

    /** Makes the lists of a day that has ended; how many decisions are new on them. */
    int make(LocalDate day) {
        return regions.on(day).stream()
                .filter(region -> region.level() == RegionLevel.PREFECTURE)
                .mapToInt(prefecture -> transactions.required(() -> make(day, prefecture)))
                .sum();
    }

    private int make(LocalDate day, Region prefecture) {
        List<String> numbers = numbers(day, prefecture.code().prefix() + "%");
        boolean fresh = transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(MAKE)) {
                statement.setObject(1, day);
                statement.setString(2, prefecture.code().value());
                statement.setInt(3, numbers.size());
                return statement.executeUpdate() == 1;
            }
        });
        if (!fresh || numbers.isEmpty()) {
            return 0;
        }
        Caller platform = PlatformCaller.get();
        log.append(
                platform.actor(PlatformCaller.ROLE),
                new NewEvent(
                        "registration.one-person-list.made",
                        "region",
                        new UUID(0, Long.parseLong(prefecture.code().value())),
                        Map.of(),
                        Map.of(
                                "day", day.toString(),
                                "prefecture", prefecture.code().value(),
                                "applications", numbers),
                        "S3"));
        return numbers.size();
    }

    private List<String> numbers(LocalDate day, String region) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NUMBERS)) {
                statement.setString(1, region);
                statement.setObject(2, day);
                List<String> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                return found;
            }
        });
    }
}
