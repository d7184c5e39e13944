package org.tejian.archive.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;

/** The catalogue, read once: it changes only with a new version of this bundle's changelog. */
@Component
public final class StoredCatalogue implements Catalogue {

    private static final int CODES_OF = 2014;

    private static final String ENTRIES = """
            select edition, code, level, name_zh, name_en, parent, letter, device, needs_use_registration, maps_to_2014,
                   unconfirmed
            from archive.catalogue_entry order by edition, code""";

    private static final String EDITIONS = "select edition, valid_from from archive.catalogue_edition";

    private final List<CatalogueEntry> entries;
    private final Map<String, CatalogueEntry> present;
    private final NavigableMap<LocalDate, Integer> editions;

    @Activate
    public StoredCatalogue(
            @Reference Transactions transactions, @Reference(target = "(schema=archive)") MigratedSchema schema) {
        this.entries = transactions.jdbc(StoredCatalogue::loadEntries);
        this.present = edition(CODES_OF).stream()
                .collect(Collectors.toUnmodifiableMap(CatalogueEntry::code, Function.identity()));
        this.editions = transactions.jdbc(StoredCatalogue::loadEditions);
    }

    @Override
    public Optional<CatalogueEntry> find(String code) {
        return Optional.ofNullable(present.get(code));
    }

    @Override
    public List<CatalogueEntry> edition(int edition) {
        return entries.stream().filter(entry -> entry.edition() == edition).toList();
    }

    @Override
    public String registrationClass(String code2014, LocalDate day) {
        int edition = Optional.ofNullable(editions.floorEntry(day))
                .orElseGet(editions::firstEntry)
                .getValue();
        if (edition == CODES_OF) {
            return code2014;
        }
        return edition(edition).stream()
                .filter(entry -> entry.mapsTo2014().filter(code2014::equals).isPresent())
                .map(CatalogueEntry::code)
                .min(Comparator.naturalOrder())
                .orElse(code2014);
    }

    private static List<CatalogueEntry> loadEntries(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES);
                ResultSet rows = statement.executeQuery()) {
            List<CatalogueEntry> loaded = new ArrayList<>();
            while (rows.next()) {
                loaded.add(entry(rows));
            }
            return List.copyOf(loaded);
        }
    }

    private static NavigableMap<LocalDate, Integer> loadEditions(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EDITIONS);
                ResultSet rows = statement.executeQuery()) {
            NavigableMap<LocalDate, Integer> loaded = new TreeMap<>();
            while (rows.next()) {
                loaded.put(rows.getObject("valid_from", LocalDate.class), rows.getInt("edition"));
            }
            return loaded;
        }
    }

    private static CatalogueEntry entry(ResultSet row) throws SQLException {
        return new CatalogueEntry(
                row.getInt("edition"),
                row.getString("code"),
                row.getString("level"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Optional.ofNullable(row.getString("parent")),
                row.getString("letter"),
                row.getBoolean("device"),
                row.getBoolean("needs_use_registration"),
                Optional.ofNullable(row.getString("maps_to_2014")),
                row.getBoolean("unconfirmed"));
    }
}
