package org.tejian.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A realistic report of 88 items, as the supervisory inspection of a lift has. */
public final class LiftReport {

    private LiftReport() {}

    public static ReportTemplate template() {
        return new ReportTemplate("lift-report.ftlh", read("lift-report.ftlh"));
    }

    public static Map<String, Object> model() {
        String organisation = "贵州省特种设备检验检测院";
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", "曳引与强制驱动电梯监督检验报告");
        model.put("number", "TJ-DTJ-2026-520102-000018");
        model.put("kind", "安装监督检验");
        model.put("issuer", organisation);
        model.put("issuedAt", "2026-03-05T15:20:00+08:00");
        model.put("verifyUrl", "https://tejian.example.cn/v/7Q2M-9KXD-4F6T");
        model.put("agencyLicence", "TS7110052-2028");
        model.put(
                "cover",
                List.of(
                        pair("使用单位", "贵阳市云岩区中天花园物业服务有限责任公司"),
                        pair("设备品种", "曳引驱动乘客电梯"),
                        pair("设备代码", "31105201022026000"),
                        pair("施工单位", "贵州黔安电梯安装工程有限公司"),
                        pair("检验日期", "2026年3月2日"),
                        pair("安装地点", "贵阳市云岩区中华北路 158 号中天花园 3 栋 2 单元")));
        model.put("facts", facts());
        model.put("basis", "《电梯监督检验和定期检验规则》(TSG T7001—2023)、GB/T 7588.1—2020《电梯制造与安装安全规范》");
        model.put("instruments", "限速器测试仪 XC-3(GZ-0231)、钢卷尺、游标卡尺、绝缘电阻测试仪、声级计、转速表、秒表");
        model.put("conclusion", "合格");
        model.put("remark", "第 42 项首次检验不合格，使用单位整改后于 2026 年 3 月 4 日复检合格（检验意见通知书编号：TZ-2026-000031）。");
        model.put("nextDue", "2027年3月");
        model.put(
                "signatures",
                List.of(
                        signature("检验", "张建国、李晓燕", "2026-03-02"),
                        signature("审核", "王永强", "2026-03-04"),
                        signature("批准", "陈立新", "2026-03-05")));
        model.put("groups", groups());
        return model;
    }

    private static List<Map<String, Object>> facts() {
        return List.of(
                pair("使用单位", "贵阳市云岩区中天花园物业服务有限责任公司", true),
                pair("设备品种", "曳引驱动乘客电梯"),
                pair("型号", "GPS-III/1050-CO105"),
                pair("产品编号", "SE20260117-0042"),
                pair("制造日期", "2026年1月"),
                pair("制造单位", "上海三菱电梯有限公司", true),
                pair("施工单位", "贵州黔安电梯安装工程有限公司"),
                pair("施工许可证编号", "TS3352087-2029"),
                pair("额定载重量", "1050 kg"),
                pair("额定速度", "1.75 m/s"),
                pair("层站门数", "18 层 18 站 18 门"),
                pair("控制方式", "集选"),
                pair("告知书编号", "52010220260000187"));
    }

    /** Groups of families of items: 3.2 (1) to (4) are one family. */
    private static List<Map<String, Object>> groups() {
        Map<String, Map<String, List<Map<String, Object>>>> groups = new LinkedHashMap<>();
        int order = 0;
        for (String line : read("lift-items.tsv").lines().toList()) {
            String[] row = line.split("\t", -1);
            String family = row[1].replaceAll("\\(.*", "");
            order++;
            groups.computeIfAbsent(row[0], key -> new LinkedHashMap<>())
                    .computeIfAbsent(family, key -> new ArrayList<>())
                    .add(Map.of(
                            "order", order,
                            "family", family,
                            "no", row[1],
                            "class", row[2],
                            "title", row[3],
                            "requirement", row[4],
                            "result", row[5],
                            "conclusion", row[6]));
        }
        List<Map<String, Object>> model = new ArrayList<>();
        groups.forEach(
                (title, families) -> model.add(Map.of("title", title, "families", List.copyOf(families.values()))));
        return model;
    }

    private static Map<String, Object> pair(String label, String value) {
        return pair(label, value, false);
    }

    private static Map<String, Object> pair(String label, String value, boolean wide) {
        return Map.of("label", label, "value", value, "wide", wide);
    }

    private static Map<String, Object> signature(String role, String name, String date) {
        return Map.of("role", role, "name", name, "date", date);
    }

    private static String read(String resource) {
        try (InputStream stream = LiftReport.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
