package org.tejian.exchange.internal.kind;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.RowValues;

/**
 * How one kind of file becomes values of the domain, and which bulk service takes them.
 *
 * @param <T> what a row says
 */
public interface KindOfImport<T> {

    /** Which one. */
    ImportKind kind();

    /** Who may import it; the bulk service applies its own rules as well. */
    Role[] roles();

    /** What the row says; empty when something is wrong with it, which the values then know. */
    Optional<T> parse(RowValues values);

    /** Hands the rows to the domain. */
    IntakeResult take(Caller caller, Iterator<IntakeRow<T>> rows, Predicate<IntakeResult> decision);

    /** The column for a field that the domain refuses, by the domain's name of the field. */
    default Map<String, String> columnOf() {
        return Map.of();
    }
}
