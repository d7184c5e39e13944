package org.tejian.exchange.internal.kind;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.Codes;
import org.tejian.exchange.internal.column.RowValues;

/** Units. */
public final class UnitImport implements KindOfImport<Organisation> {

    static final String REGION_ZH = "六位行政区划代码";
    static final String REGION_EN = "a region code of six digits";

    private final OrganisationIntake intake;

    public UnitImport(OrganisationIntake intake) {
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public Role[] roles() {
        return new Role[] {
            Role.SYSTEM_ADMINISTRATOR,
            Role.COUNTY_CLERK,
            Role.COUNTY_SUPERVISOR,
            Role.PREFECTURE_SUPERVISOR,
            Role.PROVINCE_SUPERVISOR,
            Role.PROVINCE_LICENCE_CLERK,
            Role.AGENCY_RECEPTIONIST
        };
    }

    @Override
    public Optional<Organisation> parse(RowValues values) {
        var code = values.value("creditCode", CreditCode::new, "18 位统一社会信用代码", "a credit code of 18 characters");
        var region = values.value("region", RegionCode::new, REGION_ZH, REGION_EN);
        var kinds = values.codes("unitKinds", Codes.UNIT_KINDS);
        if (values.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new Organisation(
                TimeOrderedId.next(),
                OrganisationKind.UNIT,
                kinds,
                values.text("name"),
                code,
                region.orElseThrow(),
                Optional.empty(),
                values.text("address"),
                values.text("phone")));
    }

    @Override
    public IntakeResult take(Caller caller, Iterator<IntakeRow<Organisation>> rows, Predicate<IntakeResult> decision) {
        return intake.units(caller, rows, decision);
    }
}
