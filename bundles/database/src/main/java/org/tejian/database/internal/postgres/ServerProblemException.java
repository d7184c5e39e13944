package org.tejian.database.internal.postgres;

import org.jspecify.annotations.Nullable;

/** Why the embedded server is not running, and what to do about it, in words for the administrator. */
public final class ServerProblemException extends Exception {

    private final String words;

    public ServerProblemException(String zh, String en) {
        this(zh, en, null);
    }

    public ServerProblemException(String zh, String en, @Nullable Throwable cause) {
        super(zh + " / " + en, cause);
        this.words = zh + " / " + en;
    }

    /** Chinese, then English. */
    public String words() {
        return words;
    }
}
