package org.tejian.inspection;

import java.util.List;
import org.tejian.inspection.spi.Edition;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Text;

/**
 * An inspection type that is installed now.
 *
 * @param id stable id, for example {@code elevator-traction-periodic}
 * @param edition the edition that new tasks freeze
 * @param sha256 digest of that edition
 * @param title name
 * @param kind periodic, supervisory and so on
 * @param letter letter of the device category, for example 梯
 * @param categories catalogue codes of the devices it may be used for; a class covers its varieties
 * @param variants sub-kinds of which a request chooses one; empty when there is none
 * @param bundle symbolic name of the plugin's bundle
 * @param bundleVersion its version; of several bundles with the same id the highest serves
 * @param unconfirmed how many places could not be checked against the regulation
 */
public record TypeInfo(
        String id,
        Edition edition,
        String sha256,
        Text title,
        InspectionKind kind,
        String letter,
        List<String> categories,
        List<Option> variants,
        String bundle,
        String bundleVersion,
        int unconfirmed) {

    public TypeInfo {
        categories = List.copyOf(categories);
        variants = List.copyOf(variants);
    }
}
