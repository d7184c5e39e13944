package org.tejian.licensing.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;

/** Reads scopes written in the codes of the catalogue of 2004 as scopes in those of 2014, which devices have. */
public final class OldCatalogue {

    private static final String LIFTS = "3";
    private static final String ALL_LIFTS = "3000";

    private final Map<String, String> became;

    /** @param became the code of 2014 by the code of 2004, for every lift */
    OldCatalogue(Map<String, String> became) {
        this.became = Map.copyOf(became);
    }

    /** The scope in codes of 2014. */
    List<LicenceItem> scope(Licence licence) {
        if (licence.catalogueEdition() != 2004) {
            return licence.items();
        }
        return licence.items().stream()
                .map(item -> new LicenceItem(
                        item.activities(),
                        item.catalogueCodes().stream().flatMap(this::today).collect(Collectors.toSet()),
                        item.level(),
                        item.remarks()))
                .toList();
    }

    private Stream<String> today(String code) {
        if (!code.startsWith(LIFTS) || code.equals(ALL_LIFTS)) {
            return Stream.of(code);
        }
        Set<String> codes = became.entrySet().stream()
                .filter(entry -> CatalogueCodes.contains(code, entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Stream.of(code) : codes.stream();
    }
}
