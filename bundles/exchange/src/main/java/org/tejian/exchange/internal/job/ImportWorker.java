package org.tejian.exchange.internal.job;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.Transactions;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.ImportState;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.RefusalKind;

/**
 * Takes waiting jobs, one at a time. The data, the outcome and the state of the job are one transaction; another thread
 * notes meanwhile how far it is and hears whether it shall stop.
 */
public final class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final long BEAT_MILLIS = 500;

    private final Transactions transactions;
    private final JobStore store;
    private final ImportRun run;
    private final ScheduledExecutorService beats;
    private volatile Optional<Progress> current = Optional.empty();

    /** @param beats a thread other than the one that calls {@link #workOnNext} */
    public ImportWorker(Transactions transactions, JobStore store, ImportRun run, ScheduledExecutorService beats) {
        this.transactions = transactions;
        this.store = store;
        this.run = run;
        this.beats = beats;
    }

    /** Works on the next waiting job; whether there was one. */
    public boolean workOnNext() {
        Claim claim = new Claim();
        try {
            transactions.run(() -> store.claim().ifPresent(job -> {
                claim.job = Optional.of(job.job().id());
                store.end(job.job().id(), watched(job));
            }));
        } catch (Refusal refusal) {
            claim.job.ifPresent(id -> refused(id, refusal));
        } catch (RuntimeException | LinkageError e) {
            // whatever the domain's bundles throw must end this job, never the loop: tried again, given up after the
            // third
            claim.job.ifPresent(id -> failed(id, e));
        }
        return claim.job.isPresent();
    }

    /** Stops the work under way; the job stays waiting. */
    public void stop() {
        current.ifPresent(Progress::cancel);
    }

    /** The job that a transaction has taken, known outside of it as well. */
    private static final class Claim {
        private Optional<UUID> job = Optional.empty();
    }

    private Outcome watched(StoredJob job) {
        Progress progress = new Progress();
        current = Optional.of(progress);
        UUID id = job.job().id();
        int attempts = beat(() -> store.attempt(id));
        if (attempts > MOST_ATTEMPTS) {
            return Outcome.without(ImportState.FAILED, new Refusal(ExchangeError.IMPORT_FAILED));
        }
        beat(() -> note(id, progress));
        ScheduledFuture<?> beating =
                beats.scheduleWithFixedDelay(() -> note(id, progress), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        try {
            Outcome outcome = run.run(job, progress);
            // whoever cancelled before this moment is right
            beat(() -> note(id, progress));
            progress.goOn();
            return outcome;
        } finally {
            beating.cancel(false);
            current = Optional.empty();
        }
    }

    private Boolean note(UUID id, Progress progress) {
        if (store.progress(id, progress.rows())) {
            progress.cancel();
        }
        return Boolean.TRUE;
    }

    /** In the other thread, that is in a transaction of its own. */
    private <T> T beat(Callable<T> work) {
        try {
            return beats.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the progress of an import could not be noted", e);
        }
    }

    private void refused(UUID id, Refusal refusal) {
        if (refusal.code().kind() == RefusalKind.UNAVAILABLE) {
            LOG.debug("Import {} waits for the database", id, refusal);
            return;
        }
        boolean cancelled = refusal.code() == ExchangeError.IMPORT_CANCELLED;
        if (cancelled && !store.progress(id, 0)) {
            LOG.debug("Import {} was interrupted and stays waiting", id);
            return;
        }
        transactions.run(
                () -> store.end(id, Outcome.without(cancelled ? ImportState.CANCELLED : ImportState.FAILED, refusal)));
    }

    private void failed(UUID id, Throwable failure) {
        LOG.error("导入任务 {} 执行失败。 / Import {} failed.", id, id, failure);
        boolean more = store.attempts(id) < MOST_ATTEMPTS;
        if (!more) {
            transactions.run(
                    () -> store.end(id, Outcome.without(ImportState.FAILED, new Refusal(ExchangeError.IMPORT_FAILED))));
        }
    }
}
