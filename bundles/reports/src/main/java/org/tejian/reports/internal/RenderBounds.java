package org.tejian.reports.internal;

import java.time.Duration;

/**
 * How far one rendering may go.
 *
 * @param htmlMaxChars the longest XHTML a template may produce
 * @param time how long a rendering may take, waiting for its turn included
 * @param parallel how many reports are rendered at once; each takes up to about 60 MB of heap
 */
record RenderBounds(int htmlMaxChars, Duration time, int parallel) {

    static final RenderBounds STANDARD = new RenderBounds(8_000_000, Duration.ofSeconds(60), 2);

    RenderBounds {
        if (htmlMaxChars < 1 || time.isNegative() || time.isZero() || parallel < 1) {
            throw new IllegalArgumentException("the bounds of rendering are at least 1 each");
        }
    }
}
