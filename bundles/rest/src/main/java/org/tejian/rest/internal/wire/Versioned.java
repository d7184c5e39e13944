package org.tejian.rest.internal.wire;

/** An answer that carries an {@code ETag}. */
public interface Versioned {
    long version();
}
