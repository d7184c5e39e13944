package org.tejian.database.internal.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.tukaani.xz.XZInputStream;

/** The server programs that travel in this bundle, packed, one archive for each architecture. */
final class PostgresBinaries {

    private static final String RESOURCES = "/postgres/";

    private final String archive;
    private final String version;

    private PostgresBinaries(String archive, String version) {
        this.archive = archive;
        this.version = version;
    }

    /** @throws ServerProblemException when the bundle has none for this machine */
    static PostgresBinaries of(String osName, String architecture) throws ServerProblemException {
        String archive = switch (osName + " " + architecture) {
            case "Linux amd64", "Linux x86_64" -> "postgres-linux-x86_64.txz";
            case "Linux aarch64", "Linux arm64" -> "postgres-linux-arm_64.txz";
            default ->
                throw new ServerProblemException(
                        "内置数据库不支持本机(" + osName + " " + architecture
                                + ")。请在 etc/org.ops4j.datasource-platform.cfg 中改用外部 PostgreSQL。",
                        "The embedded database does not run on this machine (" + osName + " " + architecture
                                + "). Name an external PostgreSQL in etc/org.ops4j.datasource-platform.cfg.");
        };
        try (InputStream in = resource("version")) {
            return new PostgresBinaries(archive, new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new ServerProblemException("内置数据库的程序包已损坏。", "The packed database server is damaged.", e);
        }
    }

    /** The version without its last number, which is PostgreSQL's major version: 17. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    /**
     * Unpacks the programs unless that version is there already.
     *
     * @return the folder that holds bin/, lib/ and share/
     */
    Path unpack(Path binaries) throws IOException {
        Path home = binaries.resolve(version);
        if (!Files.isDirectory(home)) {
            Path unfinished = binaries.resolve(version + ".unfinished");
            ServerFiles.delete(unfinished);
            Files.createDirectories(unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (InputStream in = new XZInputStream(new BufferedInputStream(resource(archive)))) {
                new TarReader(in, unfinished).unpack();
            }
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    /** Removes other versions; no server may be running. */
    static void removeOthers(Path binaries, Path home) throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(binaries)) {
            for (Path each : versions) {
                if (!each.equals(home)) {
                    ServerFiles.delete(each);
                }
            }
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = PostgresBinaries.class.getResourceAsStream(RESOURCES + name);
        if (in == null) {
            throw new IOException("missing in the bundle: " + RESOURCES + name);
        }
        return in;
    }
}
