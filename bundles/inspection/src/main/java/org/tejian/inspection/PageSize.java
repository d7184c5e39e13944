package org.tejian.inspection;

/** How many rows a page may have. */
final class PageSize {

    private static final int MOST = 200;

    private PageSize() {}

    static void check(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " rows, not " + limit);
        }
    }
}
