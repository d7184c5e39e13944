package org.tejian.licensing.internal;

import java.util.List;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.LicenceItem;

/** Whether a correction could let work pass the gate that the record as it stands does not (rule S8). */
public final class Opening {

    private Opening() {}

    /** Everything that is not plainly the same or less counts as more. */
    public static boolean opens(CorrectedLicence before, CorrectedLicence after) {
        return after.validFrom().isBefore(before.validFrom())
                || after.validUntil().isAfter(before.validUntil())
                || after.regime() != before.regime()
                || after.catalogueEdition() != before.catalogueEdition()
                || !addressesWithin(before.addresses(), after.addresses())
                || !remarksKept(before.items(), after.items())
                || after.items().stream()
                        .anyMatch(item -> before.items().stream().noneMatch(old -> within(old, item)));
    }

    /** A licence that names no address is good at every one. */
    private static boolean addressesWithin(List<String> before, List<String> after) {
        return before.isEmpty() || !after.isEmpty() && before.containsAll(after);
    }

    private static boolean within(LicenceItem old, LicenceItem item) {
        return old.activities().containsAll(item.activities())
                && old.level().equals(item.level())
                && item.catalogueCodes().stream()
                        .allMatch(code ->
                                old.catalogueCodes().stream().anyMatch(wide -> CatalogueCodes.contains(wide, code)));
    }

    /** A limit in words may be added or moved to a narrower item, not dropped while its item stays. */
    private static boolean remarksKept(List<LicenceItem> before, List<LicenceItem> after) {
        return after.stream()
                .allMatch(item -> before.stream()
                        .filter(old -> within(old, item))
                        .allMatch(
                                old -> old.remarks().isBlank() || item.remarks().contains(old.remarks())));
    }
}
