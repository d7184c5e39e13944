package org.tejian.registration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.directory.UnitKind;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.registration.DescribedDevice;
import org.tejian.registration.NewEntry;
import org.tejian.registration.NewNotification;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.WorkKind;

/** What the content of a notification must be; every wrong field is named, not only the first. */
public final class ContentRules {

    private static final int MOST_PARAMETERS = 100;

    private final Catalogue catalogue;
    private final Regions regions;
    private final Organisations organisations;

    public ContentRules(Catalogue catalogue, Regions regions, Organisations organisations) {
        this.catalogue = catalogue;
        this.regions = regions;
        this.organisations = organisations;
    }

    /** @throws Refusal {@link RegistrationError#NOTIFICATION_CONTENT} naming every wrong field */
    public void refuseNonsense(NewNotification content, LocalDate today) {
        List<Detail> wrong = description(content, today);
        if (content.plannedEnd().isBefore(content.plannedStart())) {
            wrong.add(new Detail("plannedEnd", "竣工日期不得早于开工日期。", "The work cannot end before it begins."));
        }
        boolean installation = content.workKind() == WorkKind.INSTALLATION;
        if (installation == content.deviceId().isPresent()) {
            wrong.add(
                    installation
                            ? new Detail("deviceId", "安装告知不填写已有设备。", "An installation names no existing device.")
                            : new Detail(
                                    "deviceId",
                                    "移装、改造、重大修理须选择已有设备。",
                                    "A move, alteration or repair names its device."));
        }
        refuse(wrong);
    }

    /** @throws Refusal {@link RegistrationError#NOTIFICATION_CONTENT} naming every wrong field */
    public void refuseNonsense(NewEntry content, LocalDate today) {
        List<Detail> wrong = description(content, today);
        text(wrong, "documents", content.documents(), 300);
        refuse(wrong);
    }

    private static void refuse(List<Detail> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refusal(RegistrationError.NOTIFICATION_CONTENT, wrong);
        }
    }

    private List<Detail> description(DescribedDevice content, LocalDate today) {
        List<Detail> wrong = new ArrayList<>();
        text(wrong, "name", content.name(), 100);
        text(wrong, "place", content.place(), 200);
        text(wrong, "manufacturer", content.manufacturer(), 100);
        text(wrong, "productNumber", content.productNumber(), 60);
        length(wrong, "model", content.model(), 60);
        length(wrong, "internalNumber", content.internalNumber(), 60);
        catalogueCode(wrong, content);
        region(wrong, content);
        units(wrong, content);
        if (content.manufacturedOn().filter(day -> day.isAfter(today)).isPresent()) {
            wrong.add(new Detail("manufacturedOn", "制造日期不得晚于今天。", "The date of manufacture lies in the future."));
        }
        parameters(wrong, content.parameters());
        return wrong;
    }

    private void catalogueCode(List<Detail> wrong, DescribedDevice content) {
        Optional<CatalogueEntry> entry = catalogue.find(content.catalogueCode()).filter(CatalogueEntry::device);
        if (entry.isEmpty()) {
            wrong.add(new Detail(
                    "catalogueCode",
                    "目录代码不在特种设备目录中,请从目录中选择。",
                    "Not a code of the catalogue; choose a class or variety from it."));
        }
    }

    private void region(List<Detail> wrong, DescribedDevice content) {
        if (regions.find(content.region())
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .isEmpty()) {
            wrong.add(new Detail("region", "请选择施工所在县(区)。", "Choose the county of the place of work."));
        }
    }

    private void units(List<Detail> wrong, DescribedDevice content) {
        Optional<Organisation> useUnit = organisations.find(content.useUnitId());
        if (useUnit.filter(unit -> unit.kind() == OrganisationKind.UNIT).isEmpty()) {
            wrong.add(new Detail("useUnitId", "使用单位尚未登记,请先登记。", "The use unit is not registered; enter it first."));
        }
        if (content.maintenanceUnitId().isPresent()
                && content.maintenanceUnitId()
                        .flatMap(organisations::find)
                        .filter(unit -> unit.unitKinds().contains(UnitKind.MAINTENANCE))
                        .isEmpty()) {
            wrong.add(new Detail(
                    "maintenanceUnitId", "所选单位不是维保单位。", "The unit chosen does no maintenance; choose another."));
        }
    }

    private static void parameters(List<Detail> wrong, Map<String, Object> parameters) {
        boolean scalars = parameters.values().stream()
                .allMatch(value -> value instanceof String || value instanceof Number || value instanceof Boolean);
        if (parameters.size() > MOST_PARAMETERS || !scalars) {
            wrong.add(new Detail(
                    "parameters",
                    "技术参数最多 100 项,值须为文字、数字或是否。",
                    "At most 100 parameters, each a text, a number or true or false."));
        }
    }

    private static void text(List<Detail> wrong, String field, String value, int most) {
        if (value.isBlank()) {
            wrong.add(new Detail(field, "必填。", "Must be given."));
        }
        length(wrong, field, value, most);
    }

    private static void length(List<Detail> wrong, String field, String value, int most) {
        if (value.length() > most) {
            wrong.add(new Detail(field, "最多 " + most + " 个字。", "At most " + most + " characters."));
        }
    }
}
