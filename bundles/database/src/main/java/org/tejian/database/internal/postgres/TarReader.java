package org.tejian.database.internal.postgres;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Unpacks a tar archive (ustar or GNU) of files, directories and symbolic links. Only the owner's execute bit is kept:
 * every account may read the files and nobody but the owner may change them.
 */
final class TarReader {

    private static final int BLOCK = 512;
    private static final int NAME = 0;
    private static final int NAME_LENGTH = 100;
    private static final int MODE = 100;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int LINK = 157;
    private static final int AFTER_MAGIC = 262;
    private static final int PREFIX = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int OWNER_EXECUTES = 0100;

    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

    private final DataInputStream in;
    private final Path target;

    TarReader(InputStream in, Path target) {
        this.in = new DataInputStream(in);
        this.target = target;
    }

    /** @throws IOException when the archive is cut short, holds something else, or an entry points out of the target */
    void unpack() throws IOException {
        byte[] header = new byte[BLOCK];
        while (true) {
            in.readFully(header);
            if (header[0] == 0) {
                return;
            }
            unpack(header);
        }
    }

    private void unpack(byte[] header) throws IOException {
        // GNU archives keep times where POSIX ones keep the first part of a long name
        String prefix = header[AFTER_MAGIC] == 0 ? text(header, PREFIX, PREFIX_LENGTH) : "";
        String name = text(header, NAME, NAME_LENGTH);
        Path path = inside(target.resolve(prefix.isEmpty() ? name : prefix + "/" + name));
        long size = octal(header, SIZE, 12);
        switch (header[TYPE]) {
            case '0', 0 -> file(path, size, (octal(header, MODE, 8) & OWNER_EXECUTES) != 0);
            case '2' -> link(path, text(header, LINK, NAME_LENGTH));
            case '5' -> directory(path);
            default -> throw new IOException("unexpected entry type " + (char) header[TYPE] + " at " + path);
        }
    }

    /** With its parents, whatever the umask is. */
    private void directory(Path path) throws IOException {
        if (!path.equals(target) && !Files.isDirectory(path)) {
            directory(parent(path));
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, OPEN);
        }
    }

    private void file(Path path, long size, boolean executable) throws IOException {
        directory(parent(path));
        try (OutputStream out = Files.newOutputStream(path)) {
            copy(out, size);
        }
        Files.setPosixFilePermissions(path, executable ? OPEN : READABLE);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private void link(Path path, String to) throws IOException {
        directory(parent(path));
        inside(parent(path).resolve(to));
        Files.createSymbolicLink(path, Path.of(to));
    }

    private void copy(OutputStream out, long size) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = size;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("archive cut short");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private Path inside(Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("entry outside the target folder: " + path);
        }
        return normal;
    }

    private Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? target : parent;
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int offset, int length) {
        String digits = text(header, offset, length).trim();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
