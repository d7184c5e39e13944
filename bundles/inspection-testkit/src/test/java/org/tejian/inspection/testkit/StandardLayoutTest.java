package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.inspection.spi.StandardReport;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.StandardReportRenderer;

/** What an inspection engineer wants of the pages of every type. */
class StandardLayoutTest {

    private final Map<String, Object> model = new HashMap<>();

    @BeforeEach
    void aReport() throws IOException {
        InspectionType type = DefinedInspectionType.of(
                Files.readString(Path.of("../inspection-spi/src/test/resources/batch.yaml")), Optional.empty());
        InspectionRecord record = InspectionRecord.fromModel(
                Map.of("inspectionDate", "2026-03-05", "items", Map.of("1.1", Map.of("result", "pass"))));
        model.putAll(type.report(record, type.assess(record)).toModel());
        model.putAll(ReportContract.asThePlatformAdds());
    }

    private String html() {
        return StandardReportRenderer.create()
                .renderHtml(
                        new ReportTemplate("layout-test/report.ftlh", StandardReport.template(Optional.empty())), model)
                .replaceAll("\\s*\n\\s*", "");
    }

    private static Map<String, Object> field(String key, String zh, String value) {
        return Map.of("key", key, "zh", zh, "value", value);
    }

    @Test
    void anInspectorSignsWithTheNumberOfTheCertificate() {
        model.put("signatures", List.of(Map.of("role", "检验", "name", "王检验", "certificateNo", "JY52000001")));

        assertThat(html()).contains("王检验<br/><span class=\"certificate\">JY52000001</span>");
    }

    @Test
    void aParameterIsWhatWasRecordedAndNotWhatThePlatformKnowsUnderItsKey() {
        model.put("values", Map.of("place", "云峰大道1号"));
        model.put("cover", List.of(field("place", "使用地点", "")));
        model.put("parameters", List.of(field("place", "安装位置", "锅筒顶部")));

        assertThat(html()).contains("<th>使用地点</th><td colspan=\"3\">云峰大道1号</td>");
        assertThat(html()).contains("<th>安装位置</th><td colspan=\"3\">锅筒顶部</td>");
    }

    @Test
    void aValueBeforeALongOneLeavesNoEmptyCell() {
        model.put("values", Map.of());
        model.put(
                "cover",
                List.of(
                        field("device_code", "设备代码", "/"),
                        field("reg_code", "设备注册代码", "62005201132022079019"),
                        field("use_unit", "使用单位", "某单位"),
                        field("internal_no", "单位内编号", "1#")));

        assertThat(html())
                .contains(
                        "<tr><th>设备代码</th><td colspan=\"3\">/</td></tr>",
                        "<tr><th>设备注册代码</th><td colspan=\"3\">62005201132022079019</td></tr>",
                        "<tr><th>使用单位</th><td>某单位</td><th>单位内编号</th><td>1#</td></tr>")
                .doesNotContain("<td colspan=\"2\"></td>");
    }

    @Test
    void aTableThatNumbersItsRowsIsNotNumberedAgainAndHasShortDates() {
        model.put("sheets", List.of());
        model.put(
                "rowTables",
                List.of(Map.of(
                        "key",
                        "passed",
                        "zh",
                        "合格气瓶明细",
                        "columns",
                        List.of("序号", "瓶号", "制造年月"),
                        "rows",
                        List.of(List.of("1", "0810001", "2017年11月01日")))));

        assertThat(html())
                .contains("<thead><tr><th>序号</th><th>瓶号</th><th>制造年月</th></tr></thead>")
                .contains("<tr><td class=\"c\">1</td><td class=\"c\">0810001</td><td class=\"c\">2017-11-01</td></tr>");
    }

    @Test
    void theHeadingOfAGroupStaysWithItsFirstItem() {
        assertThat(html())
                .containsPattern("<tbody class=\"keep\"><tr class=\"group\"><td colspan=\"8\">[^<]+</td></tr><tr><td");
    }

    @Test
    void aLongTitleKeepsToOneLine() {
        model.put("title", "起重机械安装改造重大修理监督检验报告");
        assertThat(html()).contains("<h1 class=\"long\">起重机械安装改造重大修理监督检验报告</h1>");

        model.put("title", "压力容器定期检验报告");
        assertThat(html()).doesNotContain("class=\"long\"");
    }
}
