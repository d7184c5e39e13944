package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.Map;
import org.tejian.archive.UnitDevices;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.exchange.UnitGlance;
import org.tejian.rest.internal.wire.UnitGlanceView;
import org.tejian.rest.internal.wire.UnitGlanceView.KindCount;
import org.tejian.rest.internal.wire.UnitGlanceView.UnitDeviceFigures;

/** Units at a glance. */
public final class UnitMapper {

    private UnitMapper() {}

    public static UnitGlanceView view(UnitGlance glance, Names.Lookup names, LocalDate today) {
        Organisation unit = glance.unit();
        names.know(unit);
        return new UnitGlanceView(
                unit.id(),
                unit.name(),
                unit.creditCode().map(CreditCode::value),
                Labels.all(unit.unitKinds(), Labels::of),
                names.region(unit.region()),
                unit.address(),
                unit.phone(),
                figures(glance.devices(), names),
                glance.licences().stream()
                        .map(licence -> LicenceMapper.view(licence, names, today))
                        .toList(),
                glance.shielded(),
                glance.people(),
                glance.certified());
    }

    private static UnitDeviceFigures figures(UnitDevices devices, Names.Lookup names) {
        return new UnitDeviceFigures(
                devices.devices(),
                devices.byCategory().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new KindCount(names.category(each.getKey() + "000"), each.getValue()))
                        .toList(),
                devices.dueSoon(),
                devices.overdue(),
                devices.failed(),
                devices.suspended(),
                devices.unregistered(),
                devices.withoutMaintenance(),
                devices.hiddenDangers(),
                devices.violations());
    }
}
