package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data folder: made once, its settings written before each start. */
final class Cluster {

    /** The administrator role of the server; the platform itself uses a lesser one. */
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServerFiles files;
    private final ServerAccount account;
    private final Commands commands;
    private final Path home;

    Cluster(ServerFiles files, ServerAccount account, Commands commands, Path home) {
        this.files = files;
        this.account = account;
        this.commands = commands;
        this.home = home;
    }

    /** Makes the cluster unless it is there; an initdb that was cut short is begun anew. */
    void create(String superuserPassword) throws IOException, ServerProblemException {
        if (Files.exists(files.data().resolve("PG_VERSION"))) {
            return;
        }
        refuseForeignData();
        Path unfinished = files.unfinishedData();
        ServerFiles.delete(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(unfinished);
        try {
            PasswordFile.write(files.handedPassword(), superuserPassword);
            account.own(files.handedPassword());
            Commands.Result result = commands.run(account.command(initdb(unfinished)), PATIENCE);
            if (!result.worked()) {
                throw new ServerProblemException(
                        "内置数据库初始化失败: " + result.said(),
                        "The embedded database could not be initialised: " + result.said());
            }
        } finally {
            Files.deleteIfExists(files.handedPassword());
        }
        Files.move(unfinished, files.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws ServerProblemException when the data is of another major version than the programs */
    void refuseOtherVersion(String majorVersion) throws IOException, ServerProblemException {
        String found = Files.readString(files.data().resolve("PG_VERSION")).strip();
        if (!found.equals(majorVersion)) {
            throw new ServerProblemException(
                    "数据文件夹 " + files.data() + " 属于 PostgreSQL " + found + ",内置程序为 " + majorVersion + "。请用旧版平台导出备份后再升级。",
                    "The data in " + files.data() + " is PostgreSQL " + found + "'s, the programs are " + majorVersion
                            + ". Make a backup with the former platform and restore it here.");
        }
    }

    /** Writes the settings of this start; whatever an administrator set by ALTER SYSTEM still wins. */
    void configure(ServerSettings settings, int port) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# written at each start of the platform; settings belong into etc/org.ops4j.datasource-platform.cfg",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "max_connections = " + settings.maxConnections(),
                "password_encryption = 'scram-sha-256'",
                "shared_buffers = " + settings.sharedBuffers(),
                "effective_cache_size = 1GB",
                "work_mem = 16MB",
                "maintenance_work_mem = 128MB",
                "max_wal_size = 2GB",
                "random_page_cost = 1.1",
                "jit = off",
                "logging_collector = on",
                "log_directory = 'log'",
                "log_filename = 'postgresql-%a.log'",
                "log_truncate_on_rotation = on",
                "log_rotation_age = 1d",
                "log_rotation_size = 0",
                "lc_messages = 'C.UTF-8'"));
        logZone().ifPresent(zone -> lines.add("log_timezone = '" + zone + "'"));
        lines.addAll(settings.extra());
        Files.write(files.data().resolve("postgresql.conf"), lines);
        Files.writeString(
                files.data().resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256" + System.lineSeparator());
    }

    /** The platform's time zone, so that both logs tell the same time; empty when the server does not know its name. */
    private Optional<String> logZone() {
        String zone = ZoneId.systemDefault().getId();
        return Files.isRegularFile(home.resolve("share/postgresql/timezone").resolve(zone))
                ? Optional.of(zone)
                : Optional.empty();
    }

    private List<String> initdb(Path data) {
        return List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + files.handedPassword(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                // with the locale of the C library alone, trigram search finds nothing in Chinese
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN",
                "--data-checksums",
                "--no-instructions");
    }

    private void refuseForeignData() throws IOException, ServerProblemException {
        if (!Files.exists(files.data())) {
            return;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(files.data())) {
            if (content.iterator().hasNext()) {
                throw new ServerProblemException(
                        "文件夹 " + files.data() + " 不为空,但不是 PostgreSQL 数据。请移走其中的文件。",
                        "The folder " + files.data() + " is neither empty nor PostgreSQL's. Move its content away.");
            }
        }
    }
}
