package org.tejian.shell.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.HistoryEntry;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.refusal.Refusal;

/** One device file with its history. */
@Service
@Command(scope = "tejian", name = "device", description = "设备档案 Shows a device file with its history")
@SuppressWarnings("NullAway.Init")
public final class DeviceCommand extends SignedInCommand {

    @Argument(
            name = "number",
            required = true,
            description = "注册代码、设备代码或证书编号 Registration code, maker's code or certificate number")
    String number;

    @Option(name = "--as-of", description = "追溯日期 As it was on that day or at that moment")
    @Nullable
    String asOf;

    @Reference
    DeviceArchive archive;

    @Reference
    Organisations organisations;

    @Override
    void run() {
        Caller caller = caller();
        Device now = archive.findByNumber(caller, number)
                .orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, number));
        Optional<Instant> moment = Typed.moment(asOf);
        Device device = moment.isEmpty()
                ? now
                : archive.asOf(caller, now.id(), moment.get())
                        .orElseThrow(() -> new Refusal(ArchiveError.DEVICE_UNKNOWN, number));
        print(device);
        ShellTable table = Tables.of("时间 When", "事件 Event", "状态 State", "经办 By", "变更 Changed", "理由 Reason");
        for (HistoryEntry each : archive.history(caller, now.id())) {
            if (moment.isEmpty() || !each.at().isAfter(moment.get())) {
                table.addRow()
                        .addContent(
                                each.at(),
                                each.event().map(event -> event.zh()).orElse("建档"),
                                each.from().map(from -> from.zh() + " → ").orElse("")
                                        + each.to().zh(),
                                each.personName() + " " + each.organisationName(),
                                String.join(", ", new TreeMap<>(each.changed()).keySet()),
                                each.reason());
            }
        }
        table.print(System.out);
    }

    private void print(Device device) {
        line("注册代码 Code", device.registrationCode());
        line("设备代码 Maker's code", device.deviceCode().map(Object::toString).orElse(""));
        line("证书编号 Certificate", device.certificateNumber().orElse(""));
        line("名称 Name", device.name() + " (" + device.catalogueCode() + ")");
        line("状态 State", device.state().zh() + " " + device.state().en());
        line("地址 Place", device.region() + " " + device.place());
        line("使用单位 Use unit", name(device.useUnitId()));
        line("施工单位 Contractor", device.constructionUnitId().map(this::name).orElse(""));
        line("维保单位 Maintenance", device.maintenanceUnitId().map(this::name).orElse(""));
        line("制造 Maker", device.manufacturer() + " " + device.model() + " " + device.productNumber());
        line("检验 Inspection", device.inspection().map(DeviceCommand::inspection).orElse(""));
        for (Map.Entry<String, Object> each : new TreeMap<>(device.parameters()).entrySet()) {
            line("  " + each.getKey(), each.getValue());
        }
    }

    private static String inspection(Device.InspectionFacts facts) {
        return facts.reportNumber() + " " + facts.inspectedOn() + " " + facts.conclusion()
                + facts.nextDue().map(due -> " → " + due).orElse("");
    }

    private String name(UUID organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse(organisation.toString());
    }

    private static void line(String label, Object value) {
        System.out.println(label + ": " + value);
    }
}
