package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarReaderTest {

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @TempDir
    Path target;

    @Test
    void givenFilesFoldersAndLinks_whenUnpacked_thenAllAreThere() throws IOException {
        entry("bin/", '5', "", "0000755", new byte[0]);
        entry("bin/tool", '0', "", "0000755", "run".getBytes(StandardCharsets.UTF_8));
        entry("lib/a.so.1.2", '0', "", "0000644", new byte[513]);
        entry("lib/a.so", '2', "a.so.1.2", "0000777", new byte[0]);
        end();

        unpack();

        assertThat(target.resolve("bin/tool")).hasContent("run").isExecutable();
        assertThat(Files.size(target.resolve("lib/a.so"))).isEqualTo(513);
        assertThat(Files.isExecutable(target.resolve("lib/a.so.1.2"))).isFalse();
        assertThat(Files.readSymbolicLink(target.resolve("lib/a.so"))).isEqualTo(Path.of("a.so.1.2"));
        assertThat(Files.getPosixFilePermissions(target.resolve("lib")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void givenEntryThatPointsOutside_whenUnpacked_thenRefused() throws IOException {
        entry("../evil", '0', "", "0000644", new byte[1]);
        end();

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("outside");
        assertThat(target.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void givenLinkThatPointsOutside_whenUnpacked_thenRefused() throws IOException {
        entry("lib/link", '2', "../../../etc/passwd", "0000777", new byte[0]);
        end();

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("outside");
    }

    @Test
    void givenArchiveCutShort_whenUnpacked_thenRefused() throws IOException {
        entry("bin/tool", '0', "", "0000755", new byte[5000]);
        byte[] half = Arrays.copyOf(archive.toByteArray(), 1500);

        assertThatThrownBy(() -> new TarReader(new ByteArrayInputStream(half), target).unpack())
                .isInstanceOf(EOFException.class);
    }

    @Test
    void givenDevice_whenUnpacked_thenRefused() throws IOException {
        entry("null", '3', "", "0000666", new byte[0]);
        end();

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("unexpected entry");
    }

    private void unpack() throws IOException {
        new TarReader(new ByteArrayInputStream(archive.toByteArray()), target).unpack();
    }

    private void entry(String name, char type, String link, String mode, byte[] content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, String.format("%011o", content.length));
        header[156] = (byte) type;
        put(header, 157, link);
        put(header, 257, "ustar");
        archive.write(header);
        archive.write(content);
        archive.write(new byte[(512 - content.length % 512) % 512]);
    }

    private void end() throws IOException {
        archive.write(new byte[1024]);
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
