package org.tejian.exchange.internal.kind;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.Codes;
import org.tejian.exchange.internal.column.RowValues;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.LicenceItem;

/** Licences of units, one item each. */
public final class LicenceImport implements KindOfImport<Licence> {

    private final LicenceIntake intake;

    public LicenceImport(LicenceIntake intake) {
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.LICENCES;
    }

    @Override
    public Role[] roles() {
        return new Role[] {Role.PROVINCE_LICENCE_CLERK, Role.SYSTEM_ADMINISTRATOR};
    }

    @Override
    public Optional<Licence> parse(RowValues values) {
        var unit = values.organisation("unit");
        var regime = values.value("regime", LicenceImport::regime, "2013 或 2019", "2013 or 2019");
        var activities = values.codes("activities", Codes.ACTIVITIES);
        var codes =
                values.value("catalogueCodes", LicenceImport::codes, "四位目录代码", "catalogue codes of four characters");
        var from = values.date("validFrom");
        var until = values.date("validUntil");
        var withdrawn = values.code("withdrawn", Codes.WITHDRAWN);
        if (!values.wrong() && until.orElseThrow().isBefore(from.orElseThrow())) {
            values.wrong("validUntil", values.text("validUntil"), "不早于有效期起", "not before the first day");
        }
        if (values.wrong()) {
            return Optional.empty();
        }
        LicenceItem item =
                new LicenceItem(activities, codes.orElseThrow(), values.text("level"), values.text("remarks"));
        return Optional.of(new Licence(
                TimeOrderedId.next(),
                unit.orElseThrow().id(),
                values.text("number"),
                regime.orElseThrow(),
                values.text("issuer"),
                List.of(item),
                from.orElseThrow(),
                until.orElseThrow(),
                withdrawn));
    }

    @Override
    public IntakeResult take(Caller caller, Iterator<IntakeRow<Licence>> rows, Predicate<IntakeResult> decision) {
        return intake.licences(caller, rows, decision);
    }

    @Override
    public Map<String, String> columnOf() {
        return Map.of("items", "activities");
    }

    private static Integer regime(String text) {
        if (!text.equals("2013") && !text.equals("2019")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(text);
    }

    private static Set<String> codes(String text) {
        List<String> codes = RowValues.list(text);
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("[0-9A-Z][0-9A-Z]{3}"))) {
            throw new IllegalArgumentException(text);
        }
        return Set.copyOf(codes);
    }
}
