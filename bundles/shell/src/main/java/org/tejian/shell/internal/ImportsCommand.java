package org.tejian.shell.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Caller;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.Imports;
import org.tejian.exchange.RowProblem;
import org.tejian.refusal.Refusal;
import org.tejian.security.Accounts;

/** Imports of everybody; one of them with its problems, cancelled, or with its error file. */
@Service
@Command(scope = "tejian", name = "imports", description = "导入任务 Imports: the latest, or one with what is wrong in it")
@SuppressWarnings("NullAway.Init")
public final class ImportsCommand extends ConsoleCommand {

    private static final int MOST = 50;

    @Argument(name = "id", description = "导入标识 Identifier of one import")
    @Completion(ImportCompleter.class)
    @Nullable
    String id;

    @Option(name = "--cancel", description = "取消 Cancel it")
    boolean cancel;

    @Option(name = "--errors", description = "错误文件写到 Write its error file (.xlsx or .csv) there")
    @Completion(FileCompleter.class)
    @Nullable
    String errors;

    @Reference
    Imports imports;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        Caller console = accounts.console();
        Optional<UUID> one = Typed.value(id, "tejian:imports", UUID::fromString);
        if (one.isEmpty()) {
            table(imports.list(console, MOST)).print(System.out);
            return;
        }
        ImportJob job = cancel ? imports.cancel(console, one.get()) : imports.require(console, one.get());
        if (errors != null) {
            errors(console, job.id(), errors);
        }
        print(console, job);
    }

    private void errors(Caller console, UUID job, String file) {
        try (OutputStream out = Files.newOutputStream(Path.of(file))) {
            imports.errorFile(console, job, FileForms.of(file), out);
        } catch (IOException e) {
            throw new Refusal(e, ShellError.FILE_UNWRITABLE, file);
        }
    }

    private void print(Caller console, ImportJob job) {
        table(List.of(job)).print(System.out);
        if (!job.problem().isEmpty()) {
            System.out.println(job.problem());
        }
        if (job.refused() > 0) {
            ShellTable table = Tables.of("行 Row", "列 Column", "错误 Problem");
            for (RowProblem each : imports.problems(console, job.id(), MOST)) {
                table.addRow().addContent(each.row(), each.column(), each.zh() + " " + each.en());
            }
            table.print(System.out);
        }
    }

    private static ShellTable table(List<ImportJob> jobs) {
        ShellTable table = Tables.of(
                "标识 Id",
                "类别 Kind",
                "方式 Mode",
                "状态 State",
                "读取 Read",
                "新增 New",
                "更新 Changed",
                "不变 Same",
                "错误 Wrong",
                "文件 File");
        for (ImportJob each : jobs) {
            table.addRow()
                    .addContent(
                            each.id(),
                            each.kind().zh(),
                            each.mode().zh(),
                            each.state().zh(),
                            each.rowsRead(),
                            each.entered(),
                            each.updated(),
                            each.unchanged(),
                            each.refused(),
                            each.fileName());
        }
        return table;
    }
}
