package org.tejian.exchange.internal.job;

import java.util.concurrent.atomic.AtomicLong;
import org.tejian.exchange.ExchangeError;
import org.tejian.refusal.Refusal;

/** How far the work on a file is, told to another thread; and that thread's word that it shall stop. */
final class Progress {

    private final AtomicLong rows = new AtomicLong();
    private volatile boolean cancelled;

    /** @throws Refusal {@link ExchangeError#IMPORT_CANCELLED} when the work shall stop */
    void read(int more) {
        rows.addAndGet(more);
        goOn();
    }

    /** @throws Refusal {@link ExchangeError#IMPORT_CANCELLED} when the work shall stop */
    void goOn() {
        if (cancelled) {
            throw new Refusal(ExchangeError.IMPORT_CANCELLED);
        }
    }

    long rows() {
        return rows.get();
    }

    void cancel() {
        cancelled = true;
    }
}
