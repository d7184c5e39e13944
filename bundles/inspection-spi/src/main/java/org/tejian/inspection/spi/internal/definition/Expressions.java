package org.tejian.inspection.spi.internal.definition;

import java.util.HashMap;
import java.util.Map;
import org.tejian.inspection.spi.internal.expression.Expression;

/**
 * The compiled expressions of a definition. The same words may mean different things inside a computation, whose inputs
 * hide other names, so each is kept under its context.
 */
public final class Expressions {

    /** The context of everything that is not inside a computation or a row. */
    public static final String BASE = "";

    private final Map<Key, Expression> compiled = new HashMap<>();

    private record Key(String context, String source) {}

    void put(String context, String source, Expression expression) {
        compiled.put(new Key(context, source), expression);
    }

    /** The compiled form of an expression of the definition. */
    public Expression get(String context, String source) {
        Expression expression = compiled.get(new Key(context, source));
        if (expression == null) {
            throw new IllegalStateException("Not compiled: " + source + " in " + context);
        }
        return expression;
    }

    /** The compiled form of an expression outside computations and rows. */
    public Expression get(String source) {
        return get(BASE, source);
    }
}
