package org.tejian.archive.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Scope;

/** The condition of a list of devices: scope first, then what the query asks for. */
public final class DeviceFilter {

    private static final int MOST_TERMS = 5;

    private DeviceFilter() {}

    public static SqlCondition of(Scope scope, DeviceQuery query) {
        SqlCondition condition = DeviceScope.within(scope);
        terms(query.text()).forEach(term -> condition.and("search_text ilike ?", containing(term)));
        if (!query.states().isEmpty()) {
            condition.and("state = any(string_to_array(?, ','))", names(query));
        }
        if (!query.cataloguePrefix().isBlank()) {
            condition.and(
                    "starts_with(catalogue_code, ?)", query.cataloguePrefix().strip());
        }
        query.region().ifPresent(region -> Regional.within(condition, region));
        query.dueBefore().ifPresent(day -> condition.and("next_due <= ?", day));
        query.dueAfter().ifPresent(day -> condition.and("next_due > ?", day));
        query.asOf().ifPresent(moment -> at(condition, moment));
        return condition;
    }

    /** Restricts periods to the ones that hold at that moment. */
    static SqlCondition at(SqlCondition condition, Instant moment) {
        OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
        return condition.and("valid_from <= ? and (valid_to is null or valid_to > ?)", time, time);
    }

    /** Words are looked for apart, so that "白云 曳引" finds both in whatever order. */
    private static List<String> terms(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(term -> !term.isEmpty())
                .limit(MOST_TERMS)
                .toList();
    }

    private static String containing(String term) {
        return "%" + term.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static String names(DeviceQuery query) {
        return String.join(
                ",", query.states().stream().map(DeviceState::name).sorted().toList());
    }

    /** A number as people type it: blanks around, small letters, full-width brackets. */
    static String number(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace('（', '(').replace('）', ')');
    }
}
