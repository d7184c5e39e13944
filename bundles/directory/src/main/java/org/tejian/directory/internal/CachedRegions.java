package org.tejian.directory.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Region;
import org.tejian.directory.RegionCode;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.refusal.Refusal;

/** The regions, read once: they change only with a new version of this bundle's changelog. */
@Component
public final class CachedRegions implements Regions {

    private static final String ALL = """
            select code, name_zh, name_en, level, parent_code, registration_letter, valid_from, valid_to,
                   successor_code, note
            from directory.region""";

    private final SortedMap<String, Region> byCode;

    @Activate
    public CachedRegions(
            @Reference Transactions transactions, @Reference(target = "(schema=directory)") MigratedSchema schema) {
        this.byCode = transactions.jdbc(CachedRegions::load);
    }

    @Override
    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    @Override
    public Region require(RegionCode code) {
        return find(code).orElseThrow(() -> new Refusal(DirectoryError.REGION_UNKNOWN, code.value()));
    }

    @Override
    public List<Region> on(LocalDate day) {
        return select(day, region -> true);
    }

    @Override
    public List<Region> below(RegionCode parent, LocalDate day) {
        return select(day, region -> region.parent().filter(parent::equals).isPresent());
    }

    private List<Region> select(LocalDate day, Predicate<Region> wanted) {
        return byCode.values().stream()
                .filter(region -> validOn(region, day))
                .filter(wanted)
                .toList();
    }

    private static boolean validOn(Region region, LocalDate day) {
        return region.validFrom().filter(day::isBefore).isEmpty()
                && region.validTo().filter(day::isAfter).isEmpty();
    }

    private static SortedMap<String, Region> load(Connection connection) throws SQLException {
        SortedMap<String, Region> regions = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                regions.put(rows.getString("code"), region(rows));
            }
        }
        return regions;
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                new RegionCode(row.getString("code")),
                row.getString("name_zh"),
                row.getString("name_en"),
                RegionLevel.valueOf(row.getString("level")),
                Optional.ofNullable(row.getString("parent_code")).map(RegionCode::new),
                Optional.ofNullable(row.getString("registration_letter")),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(row.getString("successor_code")).map(RegionCode::new),
                row.getString("note"));
    }
}
