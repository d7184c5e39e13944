package org.tejian.licensing.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.internal.NeededLevel.Kind;

/** The tables behind the gate: which activity includes which, which level a job needs, which level includes which. */
public final class GateRules {

    private static final String ANY_LEVEL = "*";
    private static final String AS_GIVEN = "=level";
    private static final String BY_HAND = "?";
    private static final String LEVEL = "level";
    private static final String PIPING = "8";

    private static final Pattern LEVEL_NAME = Pattern.compile("[A-Z]{1,3}[0-9]?|[1-3]");

    /** Remarks in brackets, and the sub-level of GB1-III, are no part of a level's name. */
    private static final Pattern BESIDE_THE_NAME = Pattern.compile("[（(][^）)]*[）)]|-[IVX]+");

    private final Set<ActivityRule> activities;
    private final List<LevelRule> levels;
    private final Set<LevelCover> covers;
    private final OldCatalogue oldCatalogue;

    GateRules(
            List<ActivityRule> activities, List<LevelRule> levels, List<LevelCover> covers, OldCatalogue oldCatalogue) {
        this.oldCatalogue = oldCatalogue;
        this.activities = Set.copyOf(activities);
        this.levels = List.copyOf(levels);
        this.covers = Set.copyOf(covers);
    }

    /** The scope of a licence in the codes that devices have. */
    List<LicenceItem> scope(Licence licence) {
        return oldCatalogue.scope(licence);
    }

    /** Whether a licence for {@code held} allows {@code work} on equipment of that catalogue code. */
    boolean allows(int regime, Activity held, Activity work, String code) {
        return held == work || activities.contains(new ActivityRule(regime, CatalogueCodes.category(code), held, work));
    }

    /** The level needed, by the rows of the longest prefix. */
    NeededLevel needed(int regime, HeldFor heldFor, Activity work, String code, Map<String, Object> parameters) {
        List<LevelRule> fitting = levels.stream()
                .filter(rule -> rule.concerns(regime, heldFor, work, code))
                .toList();
        int longest =
                fitting.stream().mapToInt(rule -> rule.prefix().length()).max().orElse(0);
        List<LevelRule> deciding = fitting.stream()
                .filter(rule -> rule.prefix().length() == longest)
                .toList();
        return deciding.stream()
                .filter(rule -> rule.holds(parameters))
                .findFirst()
                .map(rule -> needed(rule, undecided(deciding, parameters), parameters))
                .orElse(NeededLevel.NOTHING);
    }

    /** Whether the level held, on equipment of its own kind, includes the level needed. */
    boolean includes(int regime, HeldFor heldFor, String category, Set<String> held, String needed) {
        return held.contains(needed) || covers(regime, heldFor, category, held, category, needed);
    }

    /** Whether a scope for other equipment includes the work: piping among itself, and the cases of the table. */
    boolean includesAcross(
            int regime, HeldFor heldFor, String heldCode, Set<String> held, String neededCode, NeededLevel needed) {
        String from = CatalogueCodes.category(heldCode);
        String to = CatalogueCodes.category(neededCode);
        if (from.equals(to) && !to.equals(PIPING)) {
            return false;
        }
        return covers(regime, heldFor, from, held, to, ANY_LEVEL)
                || needed.kind() == Kind.NAMED && covers(regime, heldFor, from, held, to, needed.level());
    }

    /** The level names in a text such as {@code GB1（含PE专项）、GB2}; none for {@code 不分级}. */
    static Set<String> names(String text) {
        Matcher names = LEVEL_NAME.matcher(BESIDE_THE_NAME.matcher(text).replaceAll(" "));
        return names.results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private boolean covers(
            int regime, HeldFor heldFor, String category, Set<String> held, String coversCategory, String level) {
        return held.stream()
                .map(each -> new LevelCover(regime, heldFor, category, each, coversCategory, level))
                .anyMatch(covers::contains);
    }

    private static NeededLevel needed(LevelRule rule, List<String> undecided, Map<String, Object> parameters) {
        return switch (rule.level()) {
            case "" -> NeededLevel.NOTHING;
            case BY_HAND -> new NeededLevel(Kind.BY_HAND, "", undecided, rule.unconfirmed());
            case AS_GIVEN ->
                names(String.valueOf(parameters.get(LEVEL))).stream()
                        .max(Comparator.naturalOrder())
                        .map(level -> new NeededLevel(Kind.NAMED, level, List.of(), rule.unconfirmed()))
                        .orElseGet(() -> new NeededLevel(Kind.BY_HAND, "", List.of(LEVEL), rule.unconfirmed()));
            default -> new NeededLevel(Kind.NAMED, rule.level(), undecided, rule.unconfirmed());
        };
    }

    private static List<String> undecided(List<LevelRule> rules, Map<String, Object> parameters) {
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.undecided(parameters))
                .map(LevelCondition::parameter)
                .distinct()
                .toList();
    }
}
