package org.tejian.inspection.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the outcomes of the items become one conclusion: the first rule in force whose condition holds.
 *
 * @param results the words of the item results
 * @param grades how many grades graded items have, 0 when none
 * @param failingGrade graded items and records from this grade on count as failed
 * @param overallGrade expression of the overall grade, usually {@code max(grade)}
 * @param signedClasses items of these classes need the supervisor's signature
 */
public record Judgement(
        Map<ItemResult, Text> results,
        int grades,
        int failingGrade,
        Optional<String> overallGrade,
        List<ItemClass> signedClasses,
        List<Conclusion> conclusions,
        List<Rule> rules,
        Optional<Text> itemRule,
        Optional<Text> reinspection,
        Optional<String> source,
        boolean unconfirmed) {

    /**
     * One rule.
     *
     * @param when condition, empty for "otherwise"
     * @param conclusion key of a conclusion; empty when the record may not be submitted in this state
     * @param conditional the conclusion holds under conditions though the word itself does not say so
     */
    public record Rule(
            Optional<String> when,
            Optional<String> conclusion,
            boolean conditional,
            Optional<Text> note,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            boolean unconfirmed) {

        /** True when the rule belongs to the edition that an inspection of this date follows. */
        public boolean inForce(LocalDate date) {
            return since.map(s -> !date.isBefore(s)).orElse(true)
                    && until.map(u -> !date.isAfter(u)).orElse(true);
        }
    }

    /** The conclusion with this key. */
    public Optional<Conclusion> conclusion(String key) {
        return conclusions.stream().filter(c -> c.key().equals(key)).findFirst();
    }
}
