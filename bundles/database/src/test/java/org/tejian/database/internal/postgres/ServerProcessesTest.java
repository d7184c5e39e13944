package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tejian.database.internal.postgres.ServerProcesses.Leftover;

class ServerProcessesTest {

    private static final Path DATA = Path.of("/opt/tejian/data/postgresql/data");
    private static final String PROGRAM = "/opt/tejian/data/postgresql/binaries/17.11.0/bin/postgres";

    @Test
    void givenOwnServerAndStrangers_whenParsed_thenOnlyThoseThatArePostgresOnThisDataCount() {
        ServerProcesses processes = parse(
                line(10, "exe", PROGRAM),
                line(10, "cwd", DATA.toString()),
                line(11, "exe", PROGRAM + " (deleted)"),
                line(11, "cwd", DATA.toString()),
                line(12, "exe", "/usr/bin/bash"),
                line(12, "cwd", DATA.toString()),
                line(13, "exe", PROGRAM),
                line(13, "cwd", "/opt/other/data"),
                line(14, "cwd", DATA.toString()),
                "find: '/proc/15/exe': Permission denied");

        assertThat(processes.pids()).containsExactlyInAnyOrder(10L, 11L);
    }

    @Test
    void givenNeitherFileNorProcess_whenDecided_thenNothing() {
        assertThat(parse().leftover(false, OptionalLong.empty())).isEqualTo(Leftover.NOTHING);
    }

    @Test
    void givenFileNamingSomebodyElse_whenDecided_thenStale() {
        ServerProcesses processes = parse(line(10, "exe", "/usr/bin/bash"), line(10, "cwd", "/root"));

        assertThat(processes.leftover(true, OptionalLong.of(10))).isEqualTo(Leftover.STALE_FILE);
    }

    @Test
    void givenUnreadableFile_whenDecided_thenStale() {
        assertThat(parse().leftover(true, OptionalLong.empty())).isEqualTo(Leftover.STALE_FILE);
    }

    @Test
    void givenFileNamingTheServer_whenDecided_thenServer() {
        assertThat(server().leftover(true, OptionalLong.of(10))).isEqualTo(Leftover.SERVER);
    }

    @Test
    void givenFileNamingAKilledServerWhosePartsLive_whenDecided_thenParts() {
        assertThat(server().leftover(true, OptionalLong.of(9))).isEqualTo(Leftover.PARTS);
        assertThat(server().leftover(false, OptionalLong.empty())).isEqualTo(Leftover.PARTS);
    }

    private static ServerProcesses server() {
        return parse(line(10, "exe", PROGRAM), line(10, "cwd", DATA.toString()));
    }

    private static ServerProcesses parse(String... lines) {
        return ServerProcesses.parse(Stream.of(lines), DATA);
    }

    private static String line(long pid, String link, String target) {
        return "/proc/" + pid + "/" + link + "\t" + target;
    }
}
