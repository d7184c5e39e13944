package org.tejian.inspection.internal.type;

import java.util.Comparator;
import org.osgi.framework.Version;
import org.tejian.inspection.TypeInfo;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionType;

/**
 * A type as one bundle offers it.
 *
 * @param serviceId the service's number in the framework; the higher, the later registered
 * @param type the service
 * @param definition what it gave as its definition when it came
 * @param bundle symbolic name of its bundle
 * @param bundleVersion version of its bundle
 */
public record Offer(
        long serviceId, InspectionType type, InspectionDefinition definition, String bundle, Version bundleVersion) {

    /** The best offer last: by bundle version, then by edition, then the one that came later. */
    static final Comparator<Offer> BY_RANK = Comparator.comparing(Offer::bundleVersion)
            .thenComparing(offer -> offer.definition().edition())
            .thenComparing(Offer::serviceId);

    TypeInfo info() {
        return new TypeInfo(
                definition.id(),
                definition.edition(),
                definition.sha256(),
                definition.title(),
                definition.kind(),
                definition.letter(),
                definition.categories(),
                definition.variants(),
                bundle,
                bundleVersion.toString(),
                definition.unconfirmed().size());
    }
}
