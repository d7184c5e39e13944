package org.tejian.inspection.internal.type;

import java.util.Optional;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.StandardReport;

/**
 * An edition as tasks keep it: everything that judges and prints, as text.
 *
 * @param ref which edition
 * @param definition text of the definition
 * @param reportSection the plugin's own part of the report
 * @param layout the whole template of the report as it was then
 * @param needsPlugin whether it can only be judged with Java of its plugin
 */
public record FrozenEdition(
        EditionRef ref, String definition, Optional<String> reportSection, String layout, boolean needsPlugin) {

    /** The edition that a definition is, with the standard layout of today. */
    static FrozenEdition of(InspectionDefinition definition) {
        return new FrozenEdition(
                new EditionRef(definition.id(), definition.edition().number(), definition.sha256(), definition.title()),
                definition.text(),
                definition.reportSection(),
                StandardReport.template(definition.reportSection()),
                definition.needsPlugin());
    }
}
