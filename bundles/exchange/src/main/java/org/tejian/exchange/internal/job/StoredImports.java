package org.tejian.exchange.internal.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.archive.DeviceIntake;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.ImportState;
import org.tejian.exchange.Imports;
import org.tejian.exchange.RowProblem;
import org.tejian.exchange.internal.column.ColumnTable;
import org.tejian.exchange.internal.file.TableFile;
import org.tejian.exchange.internal.file.TableOutput;
import org.tejian.exchange.internal.file.Template;
import org.tejian.exchange.internal.kind.DeviceImport;
import org.tejian.exchange.internal.kind.InspectionImport;
import org.tejian.exchange.internal.kind.LicenceImport;
import org.tejian.exchange.internal.kind.PeopleImport;
import org.tejian.exchange.internal.kind.UnitImport;
import org.tejian.licensing.LicenceIntake;
import org.tejian.refusal.Refusal;

/** Imports in the database, worked on by a thread of each node. */
@Component
public final class StoredImports implements Imports {

    private static final Logger LOG = LoggerFactory.getLogger(StoredImports.class);
    private static final long LOOK_MILLIS = 1000;
    private static final long PATIENCE_SECONDS = 20;

    private final Transactions transactions;
    private final JobStore store;
    private final ImportRun run;
    private final ImportWorker worker;
    private final ScheduledExecutorService work =
            Executors.newSingleThreadScheduledExecutor(task -> thread(task, "tejian-import"));
    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(task -> thread(task, "tejian-import-progress"));

    @Activate
    public StoredImports(
            @Reference Transactions transactions,
            @Reference Organisations organisations,
            @Reference OrganisationIntake units,
            @Reference LicenceIntake licences,
            @Reference DeviceIntake devices,
            @Reference(target = "(schema=exchange)") MigratedSchema schema) {
        this.transactions = transactions;
        this.store = new JobStore(transactions);
        this.run = new ImportRun(
                store,
                organisations,
                units,
                List.of(
                        new UnitImport(units),
                        new PeopleImport(licences),
                        new LicenceImport(licences),
                        new DeviceImport(devices),
                        new InspectionImport(devices)));
        this.worker = new ImportWorker(transactions, store, run, beats);
        work.scheduleWithFixedDelay(this::workOnAll, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What is under way is undone, and done again by another node or after the next start. */
    @Deactivate
    public void stop() {
        work.shutdown();
        worker.stop();
        try {
            if (!work.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                work.shutdownNow();
            }
        } catch (InterruptedException e) {
            work.shutdownNow();
            Thread.currentThread().interrupt();
        }
        beats.shutdownNow();
    }

    @Override
    public List<ImportColumn> columns(ImportKind kind) {
        return ColumnTable.of(kind);
    }

    @Override
    public void template(ImportKind kind, OutputStream out) throws IOException {
        Template.write(kind, ColumnTable.of(kind), out);
    }

    @Override
    public ImportJob submit(Caller caller, ImportKind kind, ImportMode mode, String fileName, InputStream content) {
        caller.require(run.kind(kind).roles());
        FileFormat format = format(fileName);
        ImportJob job = new ImportJob(
                TimeOrderedId.next(),
                kind,
                mode,
                fileName,
                ImportState.WAITING,
                Instant.now(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                "");
        transactions.run(() -> {
            store.submit(caller, job, format, content);
            transactions.afterCommit(this::workSoon);
        });
        return require(caller, job.id());
    }

    @Override
    public List<ImportJob> list(Caller caller, int limit) {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("1 to 100 imports can be asked for, not " + limit);
        }
        boolean all = caller.is(Role.SYSTEM_ADMINISTRATOR);
        return store.latest(all ? Optional.empty() : Optional.of(caller.accountId()), limit);
    }

    @Override
    public ImportJob require(Caller caller, UUID jobId) {
        return stored(caller, jobId).job();
    }

    @Override
    public List<RowProblem> problems(Caller caller, UUID jobId, int limit) {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("1 to 1000 problems can be asked for, not " + limit);
        }
        require(caller, jobId);
        return store.problems().first(jobId, limit);
    }

    @Override
    public ImportJob cancel(Caller caller, UUID jobId) {
        if (require(caller, jobId).state().ended()) {
            throw new Refusal(ExchangeError.IMPORT_ENDED);
        }
        store.cancel(jobId);
        return require(caller, jobId);
    }

    @Override
    public void errorFile(Caller caller, UUID jobId, FileFormat format, OutputStream out) throws IOException {
        StoredJob job = stored(caller, jobId);
        Path file = Files.createTempFile("tejian-errors", "." + job.format().extension());
        try {
            store.files().copyTo(jobId, file);
            try (TableFile table = TableFile.open(file, job.format());
                    TableOutput output = TableOutput.to(out, format)) {
                new ErrorFile(store, jobId).write(table, output);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private StoredJob stored(Caller caller, UUID jobId) {
        return store.find(jobId)
                .filter(job -> job.accountId().equals(caller.accountId()) || caller.is(Role.SYSTEM_ADMINISTRATOR))
                .orElseThrow(() -> new Refusal(ExchangeError.IMPORT_UNKNOWN));
    }

    /** At once instead of at the next look; a node that is stopping leaves it to the others. */
    private void workSoon() {
        if (!work.isShutdown()) {
            work.execute(this::workOnAll);
        }
    }

    private void workOnAll() {
        try {
            boolean more = true;
            while (more && !work.isShutdown()) {
                more = worker.workOnNext();
            }
        } catch (RuntimeException e) {
            // an exception here would end the schedule for good; an outcome that cannot be written leaves the job
            // waiting
            LOG.warn("导入任务处理中断,稍后重试。 / Work on imports was interrupted and will be tried again.", e);
        }
    }

    private static FileFormat format(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.length() > 200 || !name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new Refusal(ExchangeError.FILE_TYPE);
        }
        return name.endsWith(".csv") ? FileFormat.CSV : FileFormat.XLSX;
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
