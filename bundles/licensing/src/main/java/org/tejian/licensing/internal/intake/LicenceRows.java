package org.tejian.licensing.internal.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;

/** From rows to licences and certificates; a licence with its items comes as one row. */
final class LicenceRows {

    /** Separates the items of a licence, and the values of an item, in a staged text. */
    static final char ITEM = '\u001e';

    static final char VALUE = '\u001f';

    static final String SELECT = """
            select l.id, l.unit_id, l.number, l.regime, l.issuer, l.withdrawn,
              (select string_agg(concat_ws(E'\\x1f', activities, catalogue_codes, level, remarks), E'\\x1e' order by position)
                from licensing.licence_item i where i.licence_id = l.id) as items,
              (select min(valid_from) from licensing.licence_period p where p.licence_id = l.id) as valid_from,
              (select max(valid_until) from licensing.licence_period p where p.licence_id = l.id) as valid_until
            from licensing.licence l\s""";

    private LicenceRows() {}

    static String items(Licence licence) {
        return licence.items().stream().map(LicenceRows::item).collect(Collectors.joining(String.valueOf(ITEM)));
    }

    private static String item(LicenceItem item) {
        return String.join(
                String.valueOf(VALUE),
                item.activities().stream().sorted().map(Activity::name).collect(Collectors.joining(",")),
                item.catalogueCodes().stream().sorted().collect(Collectors.joining(",")),
                item.level(),
                item.remarks());
    }

    static List<LicenceItem> items(String text) {
        List<LicenceItem> items = new ArrayList<>();
        for (String each : text.split(String.valueOf(ITEM), -1)) {
            String[] values = each.split(String.valueOf(VALUE), -1);
            items.add(new LicenceItem(
                    Arrays.stream(values[0].split(",", -1))
                            .map(Activity::valueOf)
                            .collect(Collectors.toSet()),
                    Set.of(values[1].split(",", -1)),
                    values[2],
                    values[3]));
        }
        return items;
    }

    static Licence licence(ResultSet row) throws SQLException {
        return new Licence(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("unit_id")),
                row.getString("number"),
                row.getInt("regime"),
                row.getString("issuer"),
                items(row.getString("items")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Optional.ofNullable(row.getString("withdrawn")).map(LicenceStatus::valueOf));
    }

    static PersonCertificate certificate(ResultSet row) throws SQLException {
        return new PersonCertificate(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("person_id")),
                PersonCertificate.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("code"),
                row.getString("category_letters")
                        .codePoints()
                        .mapToObj(Character::toString)
                        .collect(Collectors.toSet()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("regime"),
                Optional.ofNullable(row.getString("withdrawn")).map(LicenceStatus::valueOf));
    }
}
