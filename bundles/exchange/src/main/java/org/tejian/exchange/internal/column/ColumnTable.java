package org.tejian.exchange.internal.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tejian.archive.DeviceState;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportColumn.Format;
import org.tejian.exchange.ImportKind;
import org.tejian.licensing.Activity;

/** The columns of each kind: one table that makes templates, reads and checks files, and is shown in the README. */
public final class ColumnTable {

    /** Kind; then field, Chinese, English, * when required, format, most characters, example, notes. */
    private static final String TABLE = """
            UNITS
            name|单位名称|Name|*|TEXT|200|贵阳阳光小区物业服务有限公司|营业执照上的全称|full name as registered
            creditCode|统一社会信用代码|Credit code||TEXT|18|91520113MA6000004C|18 位;没有的老单位可空|18 characters; empty for old units without
            region|行政区划代码|Region code|*|TEXT|6|520113|注册地六位代码 GB/T 2260|place of registration, six digits
            unitKinds|单位类型|Kinds of business|*|CODES|100|使用|可多个,用顿号分隔|several, separated by 、
            address|地址|Address||TEXT|300|白云区云峰大道1号||
            phone|联系电话|Telephone||TEXT|50|0851-86000004||
            PEOPLE
            unit|所在单位|Employer|*|ORGANISATION|200|贵阳恒升电梯工程有限公司|统一社会信用代码或全称|credit code or full name
            name|姓名|Name|*|TEXT|100|王检验|同一单位内按姓名识别|known by name within the unit
            kind|证书种类|Kind of certificate|*|CODE|20|检验员||
            number|证书编号|Number|*|TEXT|60|JY52000001|按文本填写|as text
            code|项目代号|Item code|*|TEXT|30|DTJ|如 DTJ、T1|for example DTJ, T1
            categories|设备类别|Categories||TEXT|20|梯、容|检验人员必填:锅容管梯起索游车瓶F|inspectors: letters of the categories
            validFrom|有效期起|Valid from|*|DATE|20|2024-03-05||
            validUntil|有效期止|Valid until|*|DATE|20|2028-03-04||
            LICENCES
            unit|持证单位|Holder|*|ORGANISATION|200|贵阳恒升电梯工程有限公司|统一社会信用代码或全称|credit code or full name
            number|许可证编号|Number|*|TEXT|60|TS3352045-2028||
            regime|许可制度|Regime|*|CODE|10|2019|2013 或 2019(TSG 07)|2013 or 2019 (TSG 07)
            issuer|发证机关|Issuer|*|TEXT|200|贵州省市场监督管理局||
            activities|许可活动|Activities|*|CODES|100|安装、维修||
            catalogueCodes|目录代码|Catalogue codes|*|TEXT|200|3000|类别或品种,可多个|classes or varieties, several
            level|级别|Level||TEXT|30|A2||
            remarks|备注|Remarks||TEXT|500|||
            validFrom|有效期起|Valid from|*|DATE|20|2024-03-05||
            validUntil|有效期止|Valid until|*|DATE|20|2028-03-04||
            withdrawn|暂停吊销注销|Withdrawn||CODE|10|||
            DEVICES
            registrationCode|设备注册代码|Registration code|*|TEXT|20|31105201132013090001|20 位,按文本填写|20 characters, as text
            deviceCode|设备代码|Device code||TEXT|18||制造单位编制,17 位(18 位可接受)|17 characters by the maker, 18 accepted
            certificateNumber|使用登记证编号|Certificate number||TEXT|60|梯11贵A00001(17)|在用、停用、停止使用必填|needed when in use, stopped, suspended
            catalogueCode|目录代码|Catalogue code|*|TEXT|4|3110|2014 版类别或品种|class or variety of 2014
            name|设备名称|Name|*|TEXT|200|曳引驱动乘客电梯||
            internalNumber|单位内编号|Internal number||TEXT|60|1#||
            region|行政区划代码|Region code|*|TEXT|6|520113|使用地点所在县(区)|county of the place of use
            place|使用地点|Place of use|*|TEXT|300|贵阳市白云区云峰大道1号||
            useUnit|使用单位|Use unit|*|ORGANISATION|200|贵阳阳光小区物业服务有限公司|统一社会信用代码或全称|credit code or full name
            constructionUnit|施工单位|Construction unit||ORGANISATION|200|||
            maintenanceUnit|维保单位|Maintenance unit||ORGANISATION|200||电梯填写|for lifts
            manufacturer|制造单位|Manufacturer||TEXT|200|贵州电梯制造有限公司||
            model|型号|Model||TEXT|100|GZ-1000||
            productNumber|产品编号|Product number||TEXT|100|P2013-1||
            manufacturedOn|制造日期|Made on||DATE|20|2013-06-01||
            state|设备状态|State|*|CODE|30|在用||
            reportNumber|最近报告编号|Last report||TEXT|60|GZTA2025000001|有检验结果时必填|needed with a result of an inspection
            inspectedOn|最近检验日期|Last inspected on||DATE|20|2025-06-01||
            conclusion|检验结论|Conclusion||TEXT|100|合格||
            passed|是否合格|Passed||YES_NO|5|是||
            nextDue|下次检验日期|Next due||DATE|20|2026-06-01||
            agency|检验机构|Agency||ORGANISATION|200||最近一次检验的机构|of the last inspection
            ratedLoad|额定载重量(kg)|Rated load (kg)||NUMBER|20|1000||
            ratedSpeed|额定速度(m/s)|Rated speed (m/s)||NUMBER|20|1.75||
            floors|层数|Floors||NUMBER|20|18||
            parameters|其他参数|Other parameters||TEXT|2000||形如 键=值;键=值|key=value;key=value
            INSPECTIONS
            registrationCode|设备注册代码|Registration code|*|TEXT|20|31105201132013090001|设备须已在档案中|of a device in the archive
            reportNumber|报告编号|Report number|*|TEXT|60|GZTA2019000123||
            type|检验类型|Inspection type||TEXT|60|定期检验||
            inspectedOn|检验日期|Inspected on|*|DATE|20|2019-06-01||
            conclusion|检验结论|Conclusion|*|TEXT|100|合格||
            passed|是否合格|Passed|*|YES_NO|5|是||
            nextDue|下次检验日期|Next due||DATE|20|2020-06-01||
            agency|检验机构|Agency|*|ORGANISATION|200|贵州省特种设备检验检测院|统一社会信用代码或全称|credit code or full name
            """;

    private static final Map<ImportKind, List<ImportColumn>> COLUMNS = parse();

    private ColumnTable() {}

    /** The columns of a kind, in the order of the template. */
    public static List<ImportColumn> of(ImportKind kind) {
        return COLUMNS.getOrDefault(kind, List.of());
    }

    private static Map<ImportKind, List<ImportColumn>> parse() {
        Map<ImportKind, List<ImportColumn>> columns = new EnumMap<>(ImportKind.class);
        List<ImportColumn> current = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 1) {
                current = new ArrayList<>();
                columns.put(ImportKind.valueOf(line), current);
            } else {
                current.add(column(cells));
            }
        }
        columns.replaceAll((kind, list) -> List.copyOf(list));
        return columns;
    }

    private static ImportColumn column(String[] cells) {
        return new ImportColumn(
                cells[0],
                cells[1],
                cells[2],
                cells[3].equals("*"),
                Format.valueOf(cells[4]),
                Integer.parseInt(cells[5]),
                codes(cells[0], Format.valueOf(cells[4])),
                cells[6],
                cells[7],
                cells.length > 8 ? cells[8] : "");
    }

    private static List<String> codes(String field, Format format) {
        if (format == Format.YES_NO) {
            return List.of("是", "否");
        }
        if (format != Format.CODE && format != Format.CODES) {
            return List.of();
        }
        return switch (field) {
            case "unitKinds" -> List.copyOf(Codes.UNIT_KINDS.keySet());
            case "activities" ->
                Arrays.stream(Activity.values()).map(Activity::zh).toList();
            case "kind" -> List.copyOf(Codes.CERTIFICATES.keySet());
            case "regime" -> List.of("2013", "2019");
            case "state" ->
                Arrays.stream(DeviceState.values()).map(DeviceState::zh).toList();
            case "withdrawn" -> List.copyOf(Codes.WITHDRAWN.keySet());
            default -> throw new IllegalStateException("no code list of " + field);
        };
    }
}
