package org.tejian.shell.internal;

import java.util.Locale;
import org.tejian.exchange.FileFormat;

/** The form of a file by its name. */
final class FileForms {

    private FileForms() {}

    /** @throws org.tejian.refusal.Refusal {@link ShellError#VALUE_WRONG} for another ending */
    static FileFormat of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (FileFormat each : FileFormat.values()) {
            if (name.endsWith("." + each.extension())) {
                return each;
            }
        }
        throw Typed.wrong(file, "*.xlsx, *.csv");
    }
}
