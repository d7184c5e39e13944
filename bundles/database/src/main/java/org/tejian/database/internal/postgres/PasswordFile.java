package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password, kept in a file that only the platform's account can read. */
final class PasswordFile {

    private static final int BYTES = 24;

    private PasswordFile() {}

    /** The password of that file; makes both when there is none. Letters, digits, - and _ only. */
    static String readOrCreate(Path file, SecureRandom random) throws IOException {
        if (Files.exists(file)) {
            String kept = Files.readString(file).strip();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        write(file, password);
        return password;
    }

    /** Writes a file that nobody else can read at any moment. */
    static void write(Path file, String password) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
    }
}
