package org.tejian.shell.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.directory.RegionCode;
import org.tejian.exchange.ExportQuery;
import org.tejian.exchange.Exports;
import org.tejian.exchange.FileFormat;
import org.tejian.refusal.Refusal;
import org.tejian.security.Accounts;

/** Writes a list of the whole province as a file. */
@Service
@Command(scope = "tejian", name = "export", description = "导出列表 Writes a list of the whole province as .xlsx or .csv")
@SuppressWarnings("NullAway.Init")
public final class ExportCommand extends ConsoleCommand {

    @Argument(name = "list", required = true, description = "列表 Which list")
    @Completion(ExportListCompleter.class)
    String list;

    @Argument(index = 1, name = "file", required = true, description = "文件 The file, ending in .xlsx or .csv")
    @Completion(FileCompleter.class)
    String file;

    @Option(name = "--text", description = "设备或单位名称的一部分 Of devices and units: part of a code, place or name")
    String text = "";

    @Option(name = "--state", multiValued = true, description = "设备状态 States of devices")
    @Completion(StateCompleter.class)
    @Nullable
    List<String> states;

    @Option(name = "--category", description = "目录代码开头 First characters of the catalogue code, for example 3")
    String category = "";

    @Option(name = "--region", description = "行政区划 Region code of six digits")
    @Nullable
    String region;

    @Reference
    Exports exports;

    @Reference
    Accounts accounts;

    @Override
    void run() {
        ExportQuery query = query(Typed.constant(list, ExportList.class));
        FileFormat format = FileForms.of(file);
        Path path = Path.of(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            long rows = exports.write(accounts.console(), query, format, out);
            System.out.println("已写出 written: " + rows + " → " + path);
        } catch (IOException e) {
            throw new Refusal(e, ShellError.FILE_UNWRITABLE, file);
        }
    }

    private ExportQuery query(ExportList wanted) {
        return switch (wanted) {
            case DEVICES -> new ExportQuery.Devices(devices());
            case UNITS -> new ExportQuery.UnitsNamed(text);
            case LICENCES -> new ExportQuery.Licences();
            case CERTIFICATES -> new ExportQuery.Certificates();
            case NOTIFICATIONS -> new ExportQuery.Notifications(Set.of());
            case APPLICATIONS -> new ExportQuery.Registrations(Set.of());
            case TASKS -> new ExportQuery.Tasks(Set.of(), false, Optional.empty());
            case REPORTS -> new ExportQuery.Reports(Set.of(), Optional.empty());
        };
    }

    private DeviceQuery devices() {
        return new DeviceQuery(
                text,
                Set.copyOf(Typed.constants(states, DeviceState.class)),
                category,
                Typed.value(region, "520113", RegionCode::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
