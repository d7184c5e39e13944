package org.tejian.inspection.spi.internal.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tejian.inspection.spi.Finding;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Text;

/** What was wrong with the form in which a record came. */
final class Inbox {

    private static final int MOST = 200;

    private final Set<Finding> problems = new LinkedHashSet<>();

    void unknown(String target) {
        add(
                FindingCode.UNKNOWN_KEY,
                Severity.WARNING,
                target,
                new Text("不认识“" + target + "”，已忽略", "'" + target + "' is not known: ignored"));
    }

    void wrong(String target, String zh, String en) {
        add(FindingCode.WRONG_TYPE, Severity.ERROR, target, new Text(target + "：请填写" + zh, target + ": enter " + en));
    }

    void refused(String target, String zh, String en) {
        add(FindingCode.VALUE_REFUSED, Severity.ERROR, target, new Text(target + "：" + zh, target + ": " + en));
    }

    private void add(FindingCode code, Severity severity, String target, Text text) {
        if (problems.size() < MOST) {
            problems.add(new Finding(code, severity, target, text));
        }
    }

    List<Finding> problems() {
        return List.copyOf(problems);
    }
}
