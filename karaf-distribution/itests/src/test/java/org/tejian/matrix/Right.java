package org.tejian.matrix;

import java.util.Arrays;

/** What somebody in a role may do with an operation, as a cell of the matrix says it. */
enum Right {
    /** Everywhere: on all things of the province, or where there is no thing to be outside of. */
    EVERYWHERE("A"),
    /** On things within the scope; those outside are "not found". */
    IN_SCOPE("a"),
    /** The role does not allow it: 403, or 401 without a session. */
    FORBIDDEN("-"),
    /** The role's people never have such a thing in their scope: "not found". */
    NEVER_IN_SCOPE("o"),
    /** Something that no cell may say: outside of the scope but not inside, or no answer that could be judged. */
    IMPOSSIBLE("?");

    private final String letter;

    Right(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    static Right of(String letter) {
        return Arrays.stream(values())
                .filter(each -> each != IMPOSSIBLE && each.letter.equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no right is written '" + letter + "'"));
    }
}
