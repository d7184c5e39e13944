package org.tejian.shell.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.Imports;
import org.tejian.refusal.Refusal;
import org.tejian.security.Accounts;

/** Sends a file in; unless told otherwise it is only checked. {@code tejian:imports} shows what becomes of it. */
@Service
@Command(
        scope = "tejian",
        name = "import",
        description = "导入 Excel 或 CSV Imports an .xlsx or .csv file; a dry run unless --mode says otherwise")
@SuppressWarnings("NullAway.Init")
public final class ImportCommand extends ConsoleCommand {

    @Argument(name = "kind", required = true, description = "数据类别 What the file holds")
    @Completion(ImportKindCompleter.class)
    String kind;

    @Argument(index = 1, name = "file", required = true, description = "文件 The file; with --template where to write it")
    @Completion(FileCompleter.class)
    String file;

    @Option(name = "--mode", description = "DRY_RUN 试运行, ALL_OR_NOTHING 全部正确才导入, GOOD_ROWS 仅导入正确行")
    @Completion(ImportModeCompleter.class)
    String mode = ImportMode.DRY_RUN.name();

    @Option(name = "--template", description = "只写出空模板 Only write the template to fill in")
    boolean template;

    @Reference
    Imports imports;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        ImportKind what = Typed.constant(kind, ImportKind.class);
        if (template) {
            template(what);
        } else {
            submit(what, Typed.constant(mode, ImportMode.class));
        }
    }

    private void submit(ImportKind what, ImportMode how) {
        Path path = Path.of(file);
        try (InputStream content = Files.newInputStream(path)) {
            String name = String.valueOf(path.getFileName());
            ImportJob job = imports.submit(accounts.console(), what, how, name, content);
            System.out.println("已提交 submitted; 查看 look: tejian:imports " + job.id());
        } catch (IOException e) {
            throw new Refusal(e, ShellError.FILE_UNREADABLE, file);
        }
    }

    private void template(ImportKind what) {
        try (OutputStream out = Files.newOutputStream(Path.of(file))) {
            imports.template(what, out);
            System.out.println(what.zh() + "模板 template: " + file);
        } catch (IOException e) {
            throw new Refusal(e, ShellError.FILE_UNWRITABLE, file);
        }
    }
}
