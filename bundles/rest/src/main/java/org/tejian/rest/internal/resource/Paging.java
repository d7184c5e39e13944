package org.tejian.rest.internal.resource;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.rest.internal.problem.RestError;
import org.tejian.rest.internal.wire.Identified;
import org.tejian.rest.internal.wire.Items;

/** Pages of lists that are paged by the identifier of their last row. */
final class Paging {

    static final String LIMIT = "Rows wanted, 1 to 200; 50 when left out";
    static final String CURSOR = "Cursor of the page before; use it with the same filters";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Paging() {}

    /** @throws Refusal when the number is not 1 to 200 */
    static int limit(@Nullable Integer asked) {
        return limit(asked, MOST);
    }

    /** @throws Refusal when the number is not 1 to {@code most} */
    static int limit(@Nullable Integer asked, int most) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > most) {
            throw new Refusal(
                    RestError.FIELD_INVALID,
                    List.of(new Detail("limit", "须为 1 至 " + most + " 的整数。", "A whole number from 1 to " + most + ".")));
        }
        return asked;
    }

    /** A page; there is a following one when this one is full. */
    static <T extends Identified> Items<T> page(List<T> rows, int limit) {
        return rows.size() < limit
                ? Items.all(rows)
                : new Items<>(rows, Optional.of(rows.get(rows.size() - 1).id().toString()));
    }
}
