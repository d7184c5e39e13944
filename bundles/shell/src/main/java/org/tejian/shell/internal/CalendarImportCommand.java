package org.tejian.shell.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.tejian.directory.CalendarYear;
import org.tejian.directory.WorkingCalendar;
import org.tejian.refusal.Refusal;

/** Imports the working calendar of a year from a text file; all or nothing. */
@Service
@Command(
        scope = "tejian",
        name = "calendar-import",
        description = "导入一年的工作日历 Imports a year of the working calendar: lines like 2027-01-01,HOLIDAY,元旦")
@SuppressWarnings("NullAway.Init")
public final class CalendarImportCommand extends SignedInCommand {

    @Argument(name = "year", required = true, description = "年份 Year; what was there before is replaced")
    int year;

    @Argument(index = 1, name = "file", required = true, description = "文件(UTF-8) File, in UTF-8")
    @Completion(FileCompleter.class)
    String file;

    @Option(name = "--source", description = "依据 The official notice")
    String source = "";

    @Option(name = "--confirmed", description = "已与通知核对 Compared with the notice")
    boolean confirmed;

    @Reference
    WorkingCalendar calendar;

    @Override
    void run() {
        CalendarYear imported =
                calendar.importYear(caller(), year, CalendarFile.read(lines()), confirmed, source, Optional.empty());
        CalendarCommand.print(imported);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(e, ShellError.FILE_UNREADABLE, file);
        }
    }
}
