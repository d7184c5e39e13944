package org.tejian.registration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tejian.archive.Device;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.NewApplication;
import org.tejian.registration.RegistrationError;

/** What an application must say, kind by kind; every wrong field is named, not only the first. */
public final class ApplicationRules {

    /** Catalogue codes of which a unit may register a whole list: gas cylinders and industrial piping (platform rule). */
    private static final List<String> BY_UNIT = List.of("23", "83");

    private static final int LONGEST = 300;
    private static final int MOST = 100;

    private final Regions regions;
    private final Organisations organisations;

    public ApplicationRules(Regions regions, Organisations organisations) {
        this.regions = regions;
        this.organisations = organisations;
    }

    /**
     * Refuses an application that names no possible set of devices.
     *
     * @throws Refusal {@link RegistrationError#APPLICATION_CONTENT}
     */
    public void refuseDeviceList(NewApplication content) {
        int count = content.deviceIds().size();
        if (count == 0 || count > content.kind().mostDevices() || new HashSet<>(content.deviceIds()).size() != count) {
            throw wrong(List.of(new Detail(
                    "deviceIds",
                    "须选择 1 至 " + content.kind().mostDevices() + " 台设备,不得重复。",
                    "Choose 1 to " + content.kind().mostDevices() + " devices, each once.")));
        }
    }

    /** @throws Refusal {@link RegistrationError#APPLICATION_CONTENT} naming every wrong field */
    public void refuseNonsense(NewApplication content, List<Device> devices, LocalDate today) {
        List<Detail> wrong = new ArrayList<>();
        devices(wrong, content, devices);
        texts(wrong, content);
        declared(wrong, content);
        switch (content.kind()) {
            case USE_BY_DEVICE, USE_BY_UNIT -> {
                safetyManager(wrong, content);
                if (content.day().filter(day -> day.isAfter(today)).isPresent()) {
                    wrong.add(new Detail("day", "投用日期不得晚于今天。", "The first day of use lies in the future."));
                }
            }
            case TRANSFER -> {
                safetyManager(wrong, content);
                newOwner(wrong, content, devices.get(0));
            }
            case MOVE_OUT -> destination(wrong, content);
            case PLACE -> needed(wrong, "newPlace", content.newPlace().orElse(""));
            case PARAMETERS, ALTERATION -> parameters(wrong, content.newParameters());
            case DESIGN_LIFE -> {
                if (content.day().filter(day -> day.isAfter(today)).isEmpty()) {
                    wrong.add(new Detail(
                            "day", "请填写今天以后的继续使用截止日期。", "Give the last day of further use, later than today."));
                }
            }
            case STOP, RESUME -> {
                if (content.day().isEmpty()) {
                    wrong.add(new Detail("day", "请填写日期。", "Give the day."));
                }
            }
            case UNIT_NAME, SCRAP, DISMANTLE, CANCEL -> {
                // the reason says it all
            }
        }
        if (!content.kind().registersUse()) {
            needed(wrong, "reason", content.reason());
        }
        if (!wrong.isEmpty()) {
            throw wrong(wrong);
        }
    }

    private static Refusal wrong(List<Detail> details) {
        return new Refusal(RegistrationError.APPLICATION_CONTENT, details);
    }

    private static void devices(List<Detail> wrong, NewApplication content, List<Device> devices) {
        Device first = devices.get(0);
        boolean together = devices.stream()
                .allMatch(each -> each.useUnitId().equals(first.useUnitId())
                        && each.region().equals(first.region()));
        if (!together) {
            wrong.add(new Detail(
                    "deviceIds", "所选设备须属于同一使用单位、同一县(区)。", "The devices must belong to one unit in one county."));
        }
        boolean listed = devices.stream()
                .allMatch(each -> BY_UNIT.stream().anyMatch(each.catalogueCode()::startsWith)
                        && each.catalogueCode().startsWith(first.catalogueCode().substring(0, 2)));
        if (content.kind() == ApplicationKind.USE_BY_UNIT && !listed) {
            wrong.add(new Detail(
                    "deviceIds",
                    "按单位登记仅适用于同类气瓶或工业管道。",
                    "Only gas cylinders or industrial pipes of one class are registered by unit."));
        }
    }

    private static void texts(List<Detail> wrong, NewApplication content) {
        content.newPlace().ifPresent(place -> length(wrong, "newPlace", place));
        length(wrong, "reason", content.reason());
        if (content.documents().size() > MOST) {
            wrong.add(new Detail("documents", "材料最多 " + MOST + " 项。", "At most " + MOST + " documents."));
        }
        content.documents().forEach(document -> needed(wrong, "documents", document));
    }

    private static void declared(List<Detail> wrong, NewApplication content) {
        if (!content.declared().isEmpty() && content.deviceIds().size() > 1) {
            wrong.add(new Detail("declared", "多台设备的申请不填写申报数据。", "Only an application for one device declares data."));
        }
        if (content.declared().size() > MOST) {
            wrong.add(new Detail("declared", "申报数据最多 " + MOST + " 项。", "At most " + MOST + " values are declared."));
        }
        content.declared().forEach((field, value) -> {
            if (!Differences.known(field) || !scalar(value)) {
                wrong.add(
                        new Detail(
                                "declared." + field,
                                "只能申报名称、地点、制造单位、型号、产品编号和技术参数。",
                                "Declare name, place, manufacturer, model, productNumber, or parameters.KEY, each a plain value."));
            }
        });
    }

    private static void safetyManager(List<Detail> wrong, NewApplication content) {
        if (content.safetyManager().isBlank() || content.safetyManager().length() > 100) {
            wrong.add(new Detail(
                    "safetyManager",
                    "请填写安全管理人员姓名(最多 100 字)。",
                    "Give the safety manager's name, at most 100 characters."));
        }
    }

    private void newOwner(List<Detail> wrong, NewApplication content, Device device) {
        boolean fits = content.newUseUnitId()
                .filter(id -> !id.equals(device.useUnitId()))
                .flatMap(organisations::find)
                .filter(unit -> unit.kind() == OrganisationKind.UNIT)
                .isPresent();
        if (!fits) {
            wrong.add(new Detail("newUseUnitId", "请选择已登记的新使用单位。", "Choose the new use unit, entered before."));
        }
    }

    private void destination(List<Detail> wrong, NewApplication content) {
        if (content.newRegion()
                .flatMap(regions::find)
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .isEmpty()) {
            wrong.add(new Detail("newRegion", "请选择迁入县(区)。", "Choose the county the device goes to."));
        }
        needed(wrong, "newPlace", content.newPlace().orElse(""));
    }

    private static void parameters(List<Detail> wrong, Map<String, Object> parameters) {
        if (parameters.isEmpty()
                || parameters.size() > MOST
                || !parameters.values().stream().allMatch(ApplicationRules::scalar)) {
            wrong.add(new Detail(
                    "newParameters",
                    "请填写 1 至 " + MOST + " 项变更参数,值须为文字、数字或是否。",
                    "Give 1 to " + MOST + " parameters, each a text, a number or true or false."));
        }
    }

    private static boolean scalar(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || (value instanceof String text && !text.isBlank() && text.length() <= LONGEST);
    }

    private static void needed(List<Detail> wrong, String field, String value) {
        if (value.isBlank()) {
            wrong.add(new Detail(field, "必填。", "Must be given."));
        }
        length(wrong, field, value);
    }

    private static void length(List<Detail> wrong, String field, String value) {
        if (value.length() > LONGEST) {
            wrong.add(new Detail(field, "最多 " + LONGEST + " 个字。", "At most " + LONGEST + " characters."));
        }
    }
}
