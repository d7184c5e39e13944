package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.NewDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.demo.province.internal.SyntheticDevices.Hands;
import org.tejian.directory.Role;

/**
 * One user with equipment of every kind: each type of periodic inspection, check, test or calibration finds a device in use
 * at the park. Makers and numbers are those of the plugins' examples, so that an example is a record of its device.
 */
final class ParkDevices {

    /** Catalogue code, number in the park, name, model, product number, maker, months since it was made and supervised. */
    private static final String TABLE = """
            1100 | 锅炉房1#     | 燃气蒸汽锅炉         | WNS10-1.25-Q         | G1807-015    | 贵州黔锅锅炉有限公司         |  94 |  90
            1100 | 热电站1#     | 电站锅炉             | HG-1025/17.4-YM      | D0406-003    | 黔北动力设备制造有限公司     | 266 | 248
            1200 | 锅炉房2#     | 燃气热水锅炉         | CWNS2.8-95/70-Q      | R1105-032    | 贵州黔锅锅炉有限公司         | 178 | 172
            2130 | V-1501       | 液氨储罐             |                       | R15-066      | 贵州示范化工机械有限公司     | 135 | 129
            2150 | V-0802       | 液氨储罐             |                       | R08-211      | 贵州示范化工机械有限公司     |  65 |  60
            2220 | 贵A-D6208    | 液化石油气汽车罐车   | DFL1311              | G1908-12     | 湖北示范专用汽车有限公司     |  80 |  77
            2310 | 气瓶间       | 氮气瓶(批)         | TG-40-15             | 12-4401      | 贵州示范高压容器有限公司     |   0 |  72
            2320 | 食堂气瓶间   | 液化石油气钢瓶(批) | YSP35.5              | 0810001      | 贵州示范钢瓶有限公司         |   0 |  48
            2410 | 职工医院     | 多人空气加压氧舱     | GYK-10               | YC-0617      | 山东示范高压氧舱有限公司     | 234 | 231
            3110 | 研发楼1#     | 曳引驱动乘客电梯     | GeN2-MR              | G2-130417    | 西子奥的斯电梯有限公司       |  57 |  55
            3210 | 展厅1#       | 液压乘客电梯         | YT-1000              | HY-140226    | 贵州示范液压电梯有限公司     |  52 |  48
            3310 | 会展中心1#   | 自动扶梯             | FT-1000/30           | ES-110528    | 贵州示范扶梯制造有限公司     |  88 |  84
            3420 | 研发楼2#     | 消防员电梯           | TKJ-1150/1.75-XF     | FF-190506    | 贵州示范电梯制造有限公司     |  84 |  83
            3430 | 食堂1#       | 杂物电梯             | YZW-300              | DW-210705    | 贵州示范电梯制造有限公司     |  51 |  47
            4150 | 铸造车间1#   | 冶金桥式起重机       | YZ100/32-22          | YZ-2016-007  | 黔中起重机械制造有限公司     | 101 |  98
            4420 | 吊装队1#     | 履带起重机           | QUY80                | LD-2010-0058 | 黔中工程机械有限公司         | 180 | 176
            4860 | 3号工地1#    | 施工升降机           | SC200/200            | SC-2022-1187 | 黔南建筑机械有限公司         |  32 |  30
            5110 | 物流中心1#   | 叉车                 | CPCD30               | CC-2011-3307 | 黔中叉车有限公司             | 140 | 138
            6200 | 游乐场1#     | 过山车               | HXC-18               | YL-2009-026  | 西南游乐设备制造有限公司     |  55 |  52
            8210 | RQ-PE-031    | 园区庭院外中压管     |                       | RQ-PE-031    | 贵州示范管业有限公司         | 120 | 119
            8320 | CA-301       | 压缩空气管道         |                       | CA-301       | 贵州示范管业有限公司         |  40 |  39
            9120 | 景区索道     | 云岭景区客运索道     | XS-2                 | SD-2018-04   | 示范索道工程有限公司         | 100 |  96
            """;
    /** Above those of the synthetic devices. */
    private static final int FIRST_SERIAL = 9001;

    private static final int MONTHS_TO_THE_LAST_INSPECTION = 12;

    private static final List<Row> ROWS = TABLE.lines().map(Row::parse).toList();

    private final DeviceArchive archive;
    private final LocalDate today;

    ParkDevices(DeviceArchive archive, LocalDate today) {
        this.archive = archive;
        this.today = today;
    }

    private record Row(
            String catalogueCode,
            String internalNumber,
            String name,
            String model,
            String productNumber,
            String manufacturer,
            int monthsOld,
            int monthsSupervised) {

        static Row parse(String line) {
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    Integer.parseInt(cells.get(6)),
                    Integer.parseInt(cells.get(7)));
        }

        boolean lift() {
            return catalogueCode.startsWith("3");
        }
    }

    void make(Hands hands) {
        int serial = FIRST_SERIAL;
        for (Row row : ROWS) {
            enter(hands, row, serial++);
        }
    }

    private void enter(Hands hands, Row row, int serial) {
        Device device = archive.enter(hands.regulator(), Role.PROVINCE_SUPERVISOR, device(row, serial));
        LocalDate supervised = today.minusMonths(row.monthsSupervised());
        archive.apply(
                hands.reception(),
                Role.AGENCY_RECEPTIONIST,
                device.id(),
                DeviceEvent.SUPERVISION_ACCEPTED,
                DeviceChange.because("报检受理"));
        inspected(hands, device, serial, supervised, true);
        archive.apply(
                hands.regulator(),
                Role.PROVINCE_SUPERVISOR,
                device.id(),
                DeviceEvent.USE_REGISTERED,
                DeviceChange.certificate(String.format("演示%05d", serial), "历史数据,证书编号为演示用"));
        LocalDate last = today.minusMonths(MONTHS_TO_THE_LAST_INSPECTION);
        if (last.isAfter(supervised)) {
            inspected(hands, device, serial + FIRST_SERIAL, last, false);
        }
    }

    private NewDevice device(Row row, int serial) {
        return new NewDevice(
                RegistrationCode.of(
                        row.catalogueCode(),
                        Cast.PARK.region(),
                        YearMonth.from(today.minusMonths(row.monthsSupervised())),
                        serial),
                Optional.empty(),
                row.catalogueCode(),
                row.name(),
                row.internalNumber(),
                Cast.PARK.region(),
                "云岭大道1号云岭综合产业园" + row.internalNumber(),
                Cast.PARK.id(),
                Optional.of(Cast.INSTALLER.id()),
                row.lift() ? Optional.of(Cast.MAINTAINER.id()) : Optional.<UUID>empty(),
                row.manufacturer(),
                row.model(),
                row.productNumber(),
                row.monthsOld() == 0 ? Optional.empty() : Optional.of(today.minusMonths(row.monthsOld())),
                Map.of());
    }

    private void inspected(Hands hands, Device device, int serial, LocalDate day, boolean supervision) {
        archive.apply(
                hands.approver(),
                Role.APPROVER,
                device.id(),
                DeviceEvent.INSPECTION_PASSED,
                DeviceChange.inspected(
                        new Device.InspectionFacts(
                                String.format("GZDEMO%06d", serial),
                                "demo-inspection",
                                day,
                                "合格",
                                true,
                                Optional.of(today.plusMonths(1)),
                                Cast.AGENCY.id()),
                        supervision));
    }
}
