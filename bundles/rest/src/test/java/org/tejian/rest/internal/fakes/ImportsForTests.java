package org.tejian.rest.internal.fakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.ImportState;
import org.tejian.exchange.Imports;
import org.tejian.exchange.RowProblem;
import org.tejian.refusal.Refusal;

/** Imports that remember what was sent and never work on it. */
public final class ImportsForTests implements Imports {

    public final List<ImportJob> jobs = new ArrayList<>();
    public final List<byte[]> files = new ArrayList<>();

    @Override
    public List<ImportColumn> columns(ImportKind kind) {
        return List.of(new ImportColumn(
                "name", "名称", "Name", true, ImportColumn.Format.TEXT, 200, List.of(), "例", "说明", "notes"));
    }

    @Override
    public void template(ImportKind kind, OutputStream out) throws IOException {
        out.write(("template of " + kind).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ImportJob submit(Caller caller, ImportKind kind, ImportMode mode, String fileName, InputStream content) {
        try {
            files.add(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportJob job = job(TimeOrderedId.next(), kind, mode, fileName, ImportState.WAITING);
        jobs.add(job);
        return job;
    }

    private static ImportJob job(UUID id, ImportKind kind, ImportMode mode, String name, ImportState state) {
        return new ImportJob(id, kind, mode, name, state, Instant.EPOCH, Optional.empty(), 7, 1, 2, 3, 1, "");
    }

    @Override
    public List<ImportJob> list(Caller caller, int limit) {
        return jobs.stream().limit(limit).toList();
    }

    @Override
    public ImportJob require(Caller caller, UUID jobId) {
        return jobs.stream()
                .filter(job -> job.id().equals(jobId))
                .findFirst()
                .orElseThrow(() -> new Refusal(ExchangeError.IMPORT_UNKNOWN));
    }

    @Override
    public List<RowProblem> problems(Caller caller, UUID jobId, int limit) {
        require(caller, jobId);
        return List.of(new RowProblem(3, "名称", "VALUE_MISSING", "“名称”不能为空。请填写。", "Fill it in."));
    }

    @Override
    public ImportJob cancel(Caller caller, UUID jobId) {
        ImportJob job = require(caller, jobId);
        return job(job.id(), job.kind(), job.mode(), job.fileName(), ImportState.CANCELLED);
    }

    @Override
    public void errorFile(Caller caller, UUID jobId, FileFormat format, OutputStream out) throws IOException {
        out.write(("errors as " + format).getBytes(StandardCharsets.UTF_8));
    }
}
