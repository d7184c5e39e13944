package org.tejian.security.internal;

import org.tejian.security.Session;

/** Opens a session for somebody whom another door has let in. */
public interface OpenedSessions {

    /**
     * Opens a session and records it.
     *
     * @throws org.tejian.refusal.Refusal {@code ACCOUNT_MISSING}, {@code ACCOUNT_LOCKED}
     */
    Session open(String userName, Door door, String address);
}
