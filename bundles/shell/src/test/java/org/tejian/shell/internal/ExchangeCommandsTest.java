package org.tejian.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.exchange.ExportQuery;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.ImportState;
import org.tejian.exchange.Imports;
import org.tejian.refusal.Refusal;
import org.tejian.security.Accounts;

/** What the commands of the exchange hand to the services. */
class ExchangeCommandsTest {

    private final List<String> calls = new ArrayList<>();
    private final Accounts accounts = only(Accounts.class, "console");
    private final Imports imports = only(Imports.class, "submit", "template");

    @TempDir
    private Path folder;

    /** A service of which only these methods may be called. */
    private <T> T only(Class<T> type, String... methods) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (!List.of(methods).contains(called.getName())) {
                        throw new UnsupportedOperationException(called.toString());
                    }
                    return switch (called.getName()) {
                        case "console" -> console();
                        case "submit" -> submitted(arguments);
                        default -> template(arguments);
                    };
                }));
    }

    private static Caller console() {
        Organisation operator = new Organisation(
                UUID.randomUUID(),
                OrganisationKind.PLATFORM_OPERATOR,
                Set.of(),
                "信息中心",
                Optional.empty(),
                new RegionCode("520000"),
                Optional.empty(),
                "",
                "");
        return new Caller(
                UUID.randomUUID(),
                new Person(UUID.randomUUID(), "控制台", operator.id()),
                operator,
                Set.of(Role.SYSTEM_ADMINISTRATOR),
                "");
    }

    private ImportJob submitted(Object[] arguments) throws IOException {
        String content = new String(((InputStream) arguments[4]).readAllBytes(), StandardCharsets.UTF_8);
        calls.add(arguments[1] + " " + arguments[2] + " " + arguments[3] + " " + content);
        return new ImportJob(
                UUID.randomUUID(),
                (ImportKind) arguments[1],
                (ImportMode) arguments[2],
                (String) arguments[3],
                ImportState.WAITING,
                Instant.EPOCH,
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                "");
    }

    private Boolean template(Object[] arguments) throws IOException {
        ((OutputStream) arguments[1]).write('T');
        return Boolean.TRUE;
    }

    private ImportCommand importing(String kind, Path file) {
        ImportCommand command = new ImportCommand();
        command.imports = imports;
        command.accounts = accounts;
        command.kind = kind;
        command.file = file.toString();
        return command;
    }

    private Path file() {
        try {
            return Files.writeString(folder.resolve("units.csv"), "名称");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_file_is_only_checked_unless_told_otherwise() {
        importing("units", file()).run();
        ImportCommand real = importing("UNITS", file());
        real.mode = "good_rows";
        real.run();

        assertThat(calls).containsExactly("UNITS DRY_RUN units.csv 名称", "UNITS GOOD_ROWS units.csv 名称");
    }

    @Test
    void a_template_is_written_and_nothing_submitted() {
        Path file = folder.resolve("template.xlsx");
        ImportCommand command = importing("DEVICES", file);
        command.template = true;
        command.run();

        assertThat(file).hasContent("T");
        assertThat(calls).isEmpty();
    }

    @Test
    void what_is_wrong_is_refused_with_its_code() {
        assertThat(refused(importing("SHIPS", file()))).isEqualTo(ShellError.VALUE_WRONG);
        assertThat(refused(importing("UNITS", folder.resolve("none.csv")))).isEqualTo(ShellError.FILE_UNREADABLE);
        ImportCommand template = importing("UNITS", folder.resolve("no/such/folder.xlsx"));
        template.template = true;
        assertThat(refused(template)).isEqualTo(ShellError.FILE_UNWRITABLE);
        ImportCommand mode = importing("UNITS", file());
        mode.mode = "MAYBE";
        assertThat(refused(mode)).isEqualTo(ShellError.VALUE_WRONG);
    }

    private static Object refused(ConsoleCommand command) {
        return catchThrowableOfType(Refusal.class, command::run).code();
    }

    @ParameterizedTest
    @EnumSource(ExportList.class)
    void every_list_is_written(ExportList list) {
        List<ExportQuery> queries = new ArrayList<>();
        ExportCommand command = new ExportCommand();
        command.accounts = accounts;
        command.exports = (caller, query, format, out) -> {
            queries.add(query);
            out.write(format == FileFormat.CSV ? 'C' : 'X');
            return 1;
        };
        command.list = list.name().toLowerCase(java.util.Locale.ROOT);
        command.file = folder.resolve("list.csv").toString();
        command.run();

        assertThat(queries).hasSize(1);
        assertThat(folder.resolve("list.csv")).hasContent("C");
    }

    @Test
    void a_file_of_another_form_is_refused_before_anything_is_written() {
        ExportCommand command = new ExportCommand();
        command.accounts = accounts;
        command.list = "devices";
        command.file = folder.resolve("list.pdf").toString();

        assertThat(refused(command)).isEqualTo(ShellError.VALUE_WRONG);
        assertThat(folder.resolve("list.pdf")).doesNotExist();
    }
}
