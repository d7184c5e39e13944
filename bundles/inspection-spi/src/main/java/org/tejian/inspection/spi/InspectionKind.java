package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.Optional;

/** The six kinds of inspection of the 33 types; decides who may inspect and what a pass does to the device. */
public enum InspectionKind {
    SUPERVISORY_MANUFACTURING("supervisory-manufacturing", "制造监督检验", "Manufacturing supervisory inspection"),
    SUPERVISORY_INSTALLATION(
            "supervisory-installation",
            "安装（改造、重大修理）监督检验",
            "Supervisory inspection of installation, alteration or major repair"),
    PERIODIC("periodic", "定期检验", "Periodic inspection"),
    ANNUAL_CHECK("annual-check", "年度检查", "Annual check"),
    CALIBRATION("calibration", "校验", "Calibration"),
    TEST("test", "试验/测试", "Test");

    private final String code;
    private final Text text;

    InspectionKind(String code, String zh, String en) {
        this.code = code;
        this.text = new Text(zh, en);
    }

    /** The word of the definition, for example {@code supervisory-installation}. */
    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }

    /** True for supervision of manufacture or construction: its result is the base of all later dates. */
    public boolean supervisory() {
        return this == SUPERVISORY_MANUFACTURING || this == SUPERVISORY_INSTALLATION;
    }

    /** The kind with this code. */
    public static Optional<InspectionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
