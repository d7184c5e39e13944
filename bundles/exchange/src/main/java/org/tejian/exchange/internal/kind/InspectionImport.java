package org.tejian.exchange.internal.kind;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.tejian.archive.DeviceIntake;
import org.tejian.archive.PastInspection;
import org.tejian.archive.RegistrationCode;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.RowValues;

/** Old reports: history of devices. */
public final class InspectionImport implements KindOfImport<PastInspection> {

    private final DeviceIntake intake;

    public InspectionImport(DeviceIntake intake) {
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.INSPECTIONS;
    }

    @Override
    public Role[] roles() {
        return new Role[] {
            Role.PROVINCE_SUPERVISOR, Role.PREFECTURE_SUPERVISOR, Role.COUNTY_SUPERVISOR, Role.SYSTEM_ADMINISTRATOR
        };
    }

    @Override
    public Optional<PastInspection> parse(RowValues values) {
        var code = values.value("registrationCode", RegistrationCode::new, "20 位设备注册代码", "a code of 20 characters");
        var inspected = values.date("inspectedOn");
        var passed = values.yesNo("passed");
        var due = values.date("nextDue");
        var agency = values.organisation("agency");
        if (values.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new PastInspection(
                code.orElseThrow(),
                values.text("reportNumber"),
                values.text("type"),
                inspected.orElseThrow(),
                values.text("conclusion"),
                passed.orElseThrow(),
                due,
                agency.orElseThrow().id()));
    }

    @Override
    public IntakeResult take(
            Caller caller, Iterator<IntakeRow<PastInspection>> rows, Predicate<IntakeResult> decision) {
        return intake.inspections(caller, rows, decision);
    }
}
