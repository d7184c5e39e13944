package org.tejian.inspection.spi;

import java.util.List;
import java.util.stream.Collectors;

/** A definition that must not be used. Says every problem found at once, each with its place and what to do. */
public final class InvalidDefinitionException extends IllegalArgumentException {

    private final transient List<Problem> problems;

    /**
     * One problem.
     *
     * @param place where, for example {@code definition.yaml line 41, groups[2].items[0].limits[1].op}
     * @param advice what is wrong and what to write instead
     */
    public record Problem(String place, String advice) {

        @Override
        public String toString() {
            return place + ": " + advice;
        }
    }

    public InvalidDefinitionException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", "The inspection definition cannot be used:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    static InvalidDefinitionException missing(Class<?> plugin, String resource) {
        return new InvalidDefinitionException(
                List.of(new Problem(plugin.getName(), "put " + resource + " into the bundle of this class")));
    }

    /** All problems, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
