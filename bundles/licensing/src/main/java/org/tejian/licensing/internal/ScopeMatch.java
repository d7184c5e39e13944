package org.tejian.licensing.internal;

import java.util.Optional;
import java.util.Set;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;

/** Whether the scope of a licence covers a job, dates aside. */
final class ScopeMatch {

    private final GateRules rules;

    ScopeMatch(GateRules rules) {
        this.rules = rules;
    }

    /** How a scope covers a job, from no to yes. */
    enum Coverage {
        NO,
        /** Equipment and activity fit; the level must be compared by a person. */
        LEVEL_BY_HAND,
        YES
    }

    Coverage of(Licence licence, Job job) {
        return rules.scope(licence).stream()
                .flatMap(item -> item.activities().stream()
                        .filter(held -> rules.allows(licence.regime(), held, job.activity(), job.catalogueCode()))
                        .map(held -> of(licence.regime(), item, held, job)))
                .max(Enum::compareTo)
                .orElse(Coverage.NO);
    }

    private Coverage of(int regime, LicenceItem item, Activity held, Job job) {
        Optional<HeldFor> heldFor = HeldFor.of(held);
        boolean sameEquipment =
                item.catalogueCodes().stream().anyMatch(code -> CatalogueCodes.contains(code, job.catalogueCode()));
        if (heldFor.isEmpty()) {
            return sameEquipment ? Coverage.YES : Coverage.NO;
        }
        NeededLevel needed = rules.needed(regime, heldFor.get(), job.activity(), job.catalogueCode(), job.parameters());
        Set<String> levels = GateRules.names(item.level());
        if (sameEquipment) {
            Coverage own = own(regime, heldFor.get(), levels, job, needed);
            if (own != Coverage.NO) {
                return own;
            }
        }
        boolean across = item.catalogueCodes().stream()
                .anyMatch(
                        code -> rules.includesAcross(regime, heldFor.get(), code, levels, job.catalogueCode(), needed));
        return across ? Coverage.YES : Coverage.NO;
    }

    private Coverage own(int regime, HeldFor heldFor, Set<String> levels, Job job, NeededLevel needed) {
        String category = CatalogueCodes.category(job.catalogueCode());
        return switch (needed.kind()) {
            case NONE -> Coverage.YES;
            case BY_HAND -> Coverage.LEVEL_BY_HAND;
            case NAMED -> {
                if (rules.includes(regime, heldFor, category, levels, needed.level())) {
                    yield Coverage.YES;
                }
                yield mayBeLower(job, needed) ? Coverage.LEVEL_BY_HAND : Coverage.NO;
            }
        };
    }

    /** A product exists: what its maker was not asked for does not make it a product of the highest level. */
    private static boolean mayBeLower(Job job, NeededLevel needed) {
        return job.activity() == Activity.MANUFACTURE && !needed.missing().isEmpty();
    }
}
