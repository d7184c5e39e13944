package org.tejian.inspection.spi.internal.assessment;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tejian.inspection.spi.Finding;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Text;

/** Gathers findings; the same one counts once. */
final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();

    void error(FindingCode code, String target, String zh, String en) {
        add(code, Severity.ERROR, target, zh, en);
    }

    void warning(FindingCode code, String target, String zh, String en) {
        add(code, Severity.WARNING, target, zh, en);
    }

    void info(FindingCode code, String target, String zh, String en) {
        add(code, Severity.INFO, target, zh, en);
    }

    void add(Finding finding) {
        found.add(finding);
    }

    private void add(FindingCode code, Severity severity, String target, String zh, String en) {
        found.add(new Finding(code, severity, target, new Text(zh, en)));
    }

    boolean anyError() {
        return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** Errors first, otherwise in the order of the form. */
    List<Finding> sorted() {
        return found.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
