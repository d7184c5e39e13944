package org.tejian.licensing.internal;

import java.util.List;
import java.util.Optional;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;
import org.tejian.refusal.Refusal;

/** What a record of the register must be, and which decisions it allows. */
public final class LicenceRules {

    private LicenceRules() {}

    /** @throws Refusal {@link LicensingError#LICENCE_SCOPE_EMPTY} */
    public static void refuseEmptyScope(List<LicenceItem> items) {
        boolean whole = items.stream()
                .allMatch(item -> !item.activities().isEmpty()
                        && !item.catalogueCodes().isEmpty()
                        && item.catalogueCodes().stream().allMatch(code -> code.matches("[0-9A-Z]{4}")));
        if (items.isEmpty() || !whole) {
            throw new Refusal(LicensingError.LICENCE_SCOPE_EMPTY);
        }
    }

    /**
     * Refuses a decision that does not fit what was decided before.
     *
     * @throws Refusal {@link LicensingError#LICENCE_DECISION}
     */
    public static void refuseImpossible(Optional<LicenceStatus> now, Optional<LicenceStatus> wanted) {
        boolean possible = wanted.map(status -> switch (status) {
                    case SUSPENDED -> now.isEmpty();
                    case REVOKED, CANCELLED -> now.isEmpty() || now.get() == LicenceStatus.SUSPENDED;
                    case VALID, EXPIRING, EXPIRED -> false;
                })
                .orElseGet(() ->
                        now.filter(status -> status == LicenceStatus.SUSPENDED).isPresent());
        if (!possible) {
            throw new Refusal(
                    LicensingError.LICENCE_DECISION,
                    now.map(LicenceStatus::zh).orElse("未暂停"),
                    now.map(LicenceStatus::en).orElse("not withdrawn"));
        }
    }
}
