package org.tejian.inspection.spi.internal.assessment;

import org.tejian.inspection.spi.internal.expression.NoValue;

/** Why arithmetic has no result, in Chinese. */
final class Reasons {

    private Reasons() {}

    static String zh(NoValue none) {
        String what = none.what();
        if (what.startsWith("division")) {
            return "除数为零";
        } else if (what.startsWith("above")) {
            return "超出表的最大值";
        } else if (what.startsWith("below")) {
            return "低于表的最小值";
        } else if (what.startsWith("table")) {
            return "表中该行没有限值";
        }
        return "计算结果无效";
    }
}
