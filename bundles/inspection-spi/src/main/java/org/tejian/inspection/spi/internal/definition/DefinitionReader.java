package org.tejian.inspection.spi.internal.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.Edition;
import org.tejian.inspection.spi.FieldCheck;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Regulation;
import org.tejian.inspection.spi.ReportFormat;
import org.tejian.inspection.spi.Severity;

/** Reads a whole definition from its tree; what the parts say about each other is {@link DefinitionCheck}'s business. */
final class DefinitionReader {

    private final Section root;
    private final Units units = new Units();
    private final FieldReader fields = new FieldReader(units);

    DefinitionReader(Section root) {
        this.root = root;
    }

    InspectionDefinition read(String text, Optional<String> reportSection, String sha256) {
        for (Section unit : root.sections("units")) {
            units.add(unit.word("key"), unit.label());
            unit.done();
        }
        List<LimitTable> tables = new TableReader(units).tables(root);
        InspectionDefinition definition = new InspectionDefinition(
                root.word("id"),
                edition(),
                root.text("title"),
                root.choice(
                        "kind",
                        InspectionKind::of,
                        InspectionKind.PERIODIC,
                        "supervisory-manufacturing, supervisory-installation, periodic, annual-check, calibration or test"),
                root.words("categories"),
                root.word("letter"),
                root.optionalWord("report_letters").orElse(""),
                fields.options(root, "variants"),
                regulation(),
                fields.parameters(root, "parameters"),
                fields.parameters(root, "facts"),
                checks(),
                new RowTableReader(fields).rowTables(root),
                new ItemReader(units, tables).groups(root),
                tables,
                new ComputationReader(units).computations(root),
                JudgementReader.judgement(needed("judgement")),
                DueReader.dues(root),
                report(),
                root.text("who_may_inspect"),
                text,
                reportSection,
                sha256);
        if (!definition.id().matches("[a-z][a-z0-9-]{2,60}")) {
            root.problem("id", "an id is lower-case letters, digits and dashes");
        }
        if (definition.categories().isEmpty()) {
            root.problem("'categories' with the catalogue codes is missing");
        }
        root.done();
        return definition;
    }

    private Section needed(String key) {
        return root.section(key).orElseGet(() -> {
            root.problem("'" + key + "' is missing");
            return root;
        });
    }

    private List<FieldCheck> checks() {
        List<FieldCheck> checks = new ArrayList<>();
        for (Section section : root.sections("checks")) {
            Severity severity = section.has("severity")
                    ? section.choice("severity", DefinitionReader::severity, Severity.ERROR, "error or warning")
                    : Severity.ERROR;
            checks.add(new FieldCheck(section.word("that"), section.label(), severity));
            section.done();
        }
        return List.copyOf(checks);
    }

    private static Optional<Severity> severity(String word) {
        return switch (word) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
        };
    }

    private Edition edition() {
        Section section = needed("edition");
        String number = section.word("number");
        LocalDate from = section.date("from").orElseGet(() -> {
            section.problem("'from' is missing: the first inspection date the edition is meant for");
            return LocalDate.EPOCH;
        });
        Optional<LocalDate> until = section.date("until");
        if (section != root) {
            section.done();
        }
        try {
            return new Edition(number, from, until);
        } catch (IllegalArgumentException e) {
            section.problem("number", e.getMessage() == null ? "not an edition" : e.getMessage());
            return new Edition("0", LocalDate.EPOCH, Optional.empty());
        }
    }

    private Regulation regulation() {
        Section section = needed("regulation");
        List<Regulation.Document> documents = new ArrayList<>();
        for (Section document : section.sections("documents")) {
            documents.add(new Regulation.Document(
                    document.label(),
                    document.date("from"),
                    document.date("until"),
                    document.flag("limits"),
                    document.flag("unconfirmed"),
                    document.optionalWord("applies_when")));
            document.done();
        }
        if (documents.isEmpty()) {
            section.problem("a regulation names at least one document");
        }
        Regulation regulation = new Regulation(
                List.copyOf(documents), section.text("item_edition"), section.optionalText("confidence"));
        if (section != root) {
            section.done();
        }
        return regulation;
    }

    private ReportFormat report() {
        Section section = needed("report");
        ReportFormat format = new ReportReader(fields).report(section);
        if (section != root) {
            section.done();
        }
        return format;
    }
}
