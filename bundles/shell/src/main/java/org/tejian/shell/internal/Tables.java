package org.tejian.shell.internal;

import org.apache.karaf.shell.support.table.ShellTable;

/** Tables with Chinese and English headings. */
final class Tables {

    private Tables() {}

    static ShellTable of(String... headings) {
        ShellTable table = new ShellTable();
        for (String each : headings) {
            table.column(each);
        }
        return table.emptyTableText("没有数据 nothing found");
    }
}
