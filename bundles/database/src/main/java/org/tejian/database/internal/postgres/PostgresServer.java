package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server of one folder. Not for several threads at once; {@link SupervisedServer} sees to that. */
public final class PostgresServer implements Server {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PROBE = Duration.ofSeconds(20);

    private final ServerSettings settings;
    private final String platformAccount;
    private final SecureRandom random = new SecureRandom();

    private @Nullable FolderLock lock;
    private @Nullable Postmaster postmaster;

    public PostgresServer(ServerSettings settings) {
        this.settings = settings;
        this.platformAccount = System.getProperty("user.name");
    }

    @Override
    public RunningServer start() throws ServerProblemException {
        try {
            return startIn(new ServerFiles(settings.folder()));
        } catch (IOException e) {
            throw new ServerProblemException(
                    "内置数据库的文件无法读写: " + e, "The files of the embedded database cannot be read or written: " + e, e);
        }
    }

    private RunningServer startIn(ServerFiles named) throws IOException, ServerProblemException {
        named.create();
        // processes are told by their folder, so it must be the one without links
        ServerFiles files = new ServerFiles(named.folder().toRealPath());
        if (lock == null) {
            lock = FolderLock.take(files.lock());
        }
        Commands commands = new Commands(files.folder(), files.commandLog());
        PostgresBinaries binaries = PostgresBinaries.of(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path home = binaries.unpack(files.binaries());
        ServerAccount account =
                accountChoice(commands, home).choose(platformAccount, settings.account(), files.folder());

        new Leftovers(files.data(), account, commands).clear();
        PostgresBinaries.removeOthers(files.binaries(), home);

        String superuserPassword = PasswordFile.readOrCreate(files.superuserPassword(), random);
        String platformPassword = PasswordFile.readOrCreate(files.platformPassword(), random);
        Cluster cluster = new Cluster(files, account, commands, home);
        cluster.create(superuserPassword);
        cluster.refuseOtherVersion(binaries.majorVersion());
        account.own(files.data());
        int port = PortChoice.choose(settings.port(), PortChoice.kept(files.port()), PortChoice::free);
        cluster.configure(settings, port);
        Files.writeString(files.port(), Integer.toString(port));

        Postmaster started = Postmaster.start(files, account, home);
        postmaster = started;
        started.awaitReady(port, superuserPassword, platformPassword);
        LOG.info(
                "内置 PostgreSQL {} 已启动,端口 {}。 / Embedded PostgreSQL {} is up on port {}.",
                home.getFileName(),
                port,
                home.getFileName(),
                port);
        return new RunningServer(port, PlatformDatabase.NAME, platformPassword, started.ended());
    }

    @Override
    public void stop() {
        try {
            if (postmaster != null) {
                postmaster.stop();
            }
        } catch (IOException | ServerProblemException e) {
            LOG.warn(
                    "内置 PostgreSQL 未能正常停止;下次启动时会先处理。 / The embedded PostgreSQL did not stop in order; the next"
                            + " start deals with it.",
                    e);
        } finally {
            postmaster = null;
            unlock();
        }
    }

    private void unlock() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("The lock of the database folder could not be released", e);
        } finally {
            lock = null;
        }
    }

    private static AccountChoice accountChoice(Commands commands, Path home) {
        List<String> version = List.of(home.resolve("bin/postgres").toString(), "--version");
        return new AccountChoice(
                PostgresServer::exists, account -> works(commands, account.command(version)), PostgresServer::passable);
    }

    private static boolean works(Commands commands, List<String> command) {
        try {
            Commands.Result result = commands.run(command, PROBE);
            LOG.debug("{}: {} {}", command, result.exit(), result.said());
            return result.worked();
        } catch (IOException | ServerProblemException e) {
            LOG.debug("{} cannot be run", command, e);
            return false;
        }
    }

    private static boolean exists(String account) {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(account);
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        } catch (IOException e) {
            LOG.warn("Account {} cannot be looked up", account, e);
            return false;
        }
    }

    private static boolean passable(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            LOG.debug("{} cannot be looked at", folder, e);
            return false;
        }
    }
}
