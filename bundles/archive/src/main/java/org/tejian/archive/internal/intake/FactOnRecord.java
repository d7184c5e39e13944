package org.tejian.archive.internal.intake;

import java.util.Arrays;

/** What a load never changes about a device on record, with the words for it. */
enum FactOnRecord {
    CATALOGUE_CODE("catalogueCode", "目录代码", "catalogue code"),
    REGION("region", "行政区划", "region"),
    USE_UNIT("useUnit", "使用单位", "use unit"),
    CERTIFICATE_NUMBER("certificateNumber", "使用登记证编号", "certificate number"),
    DEVICE_CODE("deviceCode", "设备代码", "device code"),
    STATE("state", "状态", "state"),
    CONSTRUCTION_UNIT("constructionUnit", "施工单位", "construction unit"),
    INSPECTION("inspection", "检验结果", "result of inspection");

    private final String field;
    private final String zh;
    private final String en;

    FactOnRecord(String field, String zh, String en) {
        this.field = field;
        this.zh = zh;
        this.en = en;
    }

    static FactOnRecord of(String field) {
        return Arrays.stream(values())
                .filter(each -> each.field.equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field));
    }

    /** As refusals name it. */
    String field() {
        return field;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
