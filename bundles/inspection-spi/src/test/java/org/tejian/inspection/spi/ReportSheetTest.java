package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.inspection.spi.SmallType.at;
import static org.tejian.inspection.spi.SmallType.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportSheetTest {

    private static ReportSheet sheet(Map<String, Object> model) {
        InspectionRecord record = InspectionRecord.fromModel(model);
        InspectionType type = SmallType.type();
        return type.report(record, type.assess(record));
    }

    @Test
    void theSheetFollowsTheDefinition() {
        Map<String, Object> model = SmallType.model();
        model.put("rows", map("points", List.of(map("place", "a", "wall", 9.50))));
        at(model, "items").put("2.3", map("result", "fail", "measured", 9, "remark", "三层"));

        ReportSheet sheet = sheet(model);

        assertThat(sheet.title().zh()).isEqualTo("小型试验报告");
        assertThat(sheet.variant()).contains("全面检验");
        assertThat(sheet.regulations()).containsExactly("规则甲");
        assertThat(sheet.cover().get(1).value()).contains("2019年05月31日");
        assertThat(sheet.parameters().get(0).value()).contains("1.75 m/s");
        assertThat(sheet.groups()).hasSize(2);
        ReportSheet.ItemRow access = sheet.groups().get(1).items().get(0);
        assertThat(access.lines()).hasSize(2);
        assertThat(access.lines().get(0)).isEqualTo(new ReportSheet.Line("宽", "≥0.6 m", "0.7 m", false));
        assertThat(access.result()).isEqualTo("符合");
        assertThat(sheet.groups().get(0).items().get(1).result()).isEqualTo("/");
        assertThat(sheet.conclusion()).contains("不合格");
        assertThat(sheet.remarks()).containsExactly("2.3 间隙：不符合（三层）");
        assertThat(sheet.rowTables().get(0).rows()).containsExactly(List.of("a", "9.5", "/"));
        assertThat(sheet.signatures().get(0).value()).contains("无");
        assertThat(sheet.computed())
                .extracting(ReportSheet.ComputedRow::value)
                .containsExactly("0.45", "1.1072 m", "9.5 mm");
    }

    @Test
    void theModelCountsRowsForTheTemplate() {
        Map<String, Object> model = sheet(SmallType.model()).toModel();

        assertThat(model).containsEntry("title", "小型试验报告").containsEntry("conclusion", "合格");
        List<?> groups = (List<?>) model.get("groups");
        assertThat(((Map<?, ?>) groups.get(0)).get("rowspan")).isEqualTo(3);
        assertThat(((Map<?, ?>) groups.get(1)).get("rowspan")).isEqualTo(10);
    }

    @Test
    void theStandardTemplateTakesThePluginsSection() {
        assertThat(StandardReport.template(Optional.of("<p>wall map</p>"))).contains("<p>wall map</p>");
        assertThat(StandardReport.template(Optional.empty())).doesNotContain("plugin section");
    }
}
