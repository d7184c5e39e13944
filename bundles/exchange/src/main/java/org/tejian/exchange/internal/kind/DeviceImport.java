package org.tejian.exchange.internal.kind;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceIntake;
import org.tejian.archive.RegistrationCode;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.Codes;
import org.tejian.exchange.internal.column.ParameterText;
import org.tejian.exchange.internal.column.RowValues;

/** Devices as an older register has them. */
public final class DeviceImport implements KindOfImport<Device> {

    private static final Map<String, String> PARAMETERS =
            Map.of("ratedLoad", "rated_load", "ratedSpeed", "rated_speed", "floors", "floors");

    private final DeviceIntake intake;

    public DeviceImport(DeviceIntake intake) {
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DEVICES;
    }

    @Override
    public Role[] roles() {
        return new Role[] {
            Role.PROVINCE_SUPERVISOR, Role.PREFECTURE_SUPERVISOR, Role.COUNTY_SUPERVISOR, Role.SYSTEM_ADMINISTRATOR
        };
    }

    @Override
    public Optional<Device> parse(RowValues values) {
        var code = values.value(
                "registrationCode", RegistrationCode::new, "20 位设备注册代码(按文本填写)", "a code of 20 characters, as text");
        var deviceCode = values.value("deviceCode", DeviceCode::new, "17 位设备代码", "a device code of 17 characters");
        var region = values.value("region", RegionCode::new, UnitImport.REGION_ZH, UnitImport.REGION_EN);
        var useUnit = values.organisation("useUnit");
        var construction = values.organisation("constructionUnit");
        var maintenance = values.organisation("maintenanceUnit");
        var made = values.date("manufacturedOn");
        var state = values.code("state", Codes.STATES);
        var facts = facts(values);
        var parameters = parameters(values);
        if (values.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new Device(
                TimeOrderedId.next(),
                1,
                code.orElseThrow(),
                deviceCode,
                Optional.of(values.text("certificateNumber")).filter(text -> !text.isEmpty()),
                values.text("catalogueCode"),
                values.text("name"),
                values.text("internalNumber"),
                region.orElseThrow(),
                values.text("place"),
                useUnit.orElseThrow().id(),
                construction.map(Organisation::id),
                maintenance.map(Organisation::id),
                values.text("manufacturer"),
                values.text("model"),
                values.text("productNumber"),
                made,
                parameters,
                state.orElseThrow(),
                facts,
                Optional.empty()));
    }

    @Override
    public IntakeResult take(Caller caller, Iterator<IntakeRow<Device>> rows, Predicate<IntakeResult> decision) {
        return intake.devices(caller, rows, decision);
    }

    @Override
    public Map<String, String> columnOf() {
        return Map.of("inspection", "reportNumber");
    }

    /** The last inspection; its values come together or not at all. */
    private static Optional<Device.InspectionFacts> facts(RowValues values) {
        Optional<LocalDate> inspected = values.date("inspectedOn");
        Optional<LocalDate> due = values.date("nextDue");
        Optional<Boolean> passed = values.yesNo("passed");
        Optional<Organisation> agency = values.organisation("agency");
        String report = values.text("reportNumber");
        String conclusion = values.text("conclusion");
        boolean none =
                report.isEmpty() && conclusion.isEmpty() && inspected.isEmpty() && passed.isEmpty() && due.isEmpty();
        if (values.wrong() || none) {
            return Optional.empty();
        }
        for (String field : new String[] {"reportNumber", "inspectedOn", "conclusion", "passed", "agency"}) {
            if (values.text(field).isEmpty()) {
                values.missing(field);
            }
        }
        if (values.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new Device.InspectionFacts(
                report,
                "imported",
                inspected.orElseThrow(),
                conclusion,
                passed.orElseThrow(),
                due,
                agency.orElseThrow().id()));
    }

    private static Map<String, Object> parameters(RowValues values) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.value("parameters", ParameterText::read, "键=值;键=值(键为小写字母)", "key=value;key=value, keys in small letters")
                .ifPresent(parameters::putAll);
        PARAMETERS.forEach((field, key) -> values.number(field).ifPresent(number -> parameters.put(key, number)));
        return parameters;
    }
}
