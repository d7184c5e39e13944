package org.tejian.licensing.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.licensing.LicenceCatalogue;
import org.tejian.licensing.LicenceKind;
import org.tejian.licensing.OperatorItem;

/** The lists of licences and operator items, read once: they change only with a new version of this bundle. */
@Component
public final class JdbcLicenceCatalogue implements LicenceCatalogue {

    private static final String KINDS = """
            select regime, unit_kind, activity_zh, activity_en, equipment_zh, item_zh, level, scope_zh, scope_en,
              number_prefix, issuer, validity_years, needed_for_notification, source, unconfirmed
            from licensing.licence_kind order by position""";
    private static final String ITEMS = """
            select regime, code, name_zh, name_en, kind, maps_to_2019, status
            from licensing.operator_item order by regime, code""";

    private final List<LicenceKind> kinds;
    private final List<OperatorItem> items;

    @Activate
    public JdbcLicenceCatalogue(
            @Reference Transactions transactions, @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this.kinds = read(transactions, KINDS, JdbcLicenceCatalogue::kind);
        this.items = read(transactions, ITEMS, JdbcLicenceCatalogue::item);
    }

    @Override
    public List<LicenceKind> kinds(int regime) {
        return kinds.stream().filter(kind -> kind.regime() == regime).toList();
    }

    @Override
    public List<OperatorItem> operatorItems(int regime) {
        return items.stream().filter(item -> item.regime() == regime).toList();
    }

    @Override
    public Optional<OperatorItem> operatorItem(int regime, String code) {
        return operatorItems(regime).stream().filter(item -> item.has(code)).findFirst();
    }

    private static LicenceKind kind(ResultSet row) throws SQLException {
        return new LicenceKind(
                row.getInt("regime"),
                row.getString("unit_kind"),
                row.getString("activity_zh"),
                row.getString("activity_en"),
                row.getString("equipment_zh"),
                row.getString("item_zh"),
                row.getString("level"),
                row.getString("scope_zh"),
                row.getString("scope_en"),
                row.getString("number_prefix"),
                row.getString("issuer"),
                row.getInt("validity_years"),
                row.getBoolean("needed_for_notification"),
                row.getString("source"),
                !row.getBoolean("unconfirmed"));
    }

    private static OperatorItem item(ResultSet row) throws SQLException {
        return new OperatorItem(
                row.getInt("regime"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("kind"),
                row.getString("maps_to_2019"),
                row.getString("status"));
    }

    /** One row to one value. */
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Transactions transactions, String sql, Row<T> reader) {
        return transactions.jdbc(connection -> {
            List<T> values = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
            }
            return List.copyOf(values);
        });
    }
}
