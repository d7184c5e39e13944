package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing(ConfigForTests.remembering(0));

    @Test
    void givenPassword_whenHashedTwice_thenBothMatchButSaltsDiffer() {
        String one = hashing.hash("correct horse 1");
        String two = hashing.hash("correct horse 1");

        assertThat(one).startsWith("$argon2id$v=19$m=64,t=1,p=1$").isNotEqualTo(two);
        assertThat(hashing.matches("correct horse 1", one)).isTrue();
        assertThat(hashing.matches("correct horse 1", two)).isTrue();
        assertThat(hashing.matches("correct horse 2", one)).isFalse();
        assertThat(hashing.matches("", one)).isFalse();
    }

    // argon2 1.3 command line: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 (test.c of the reference
    // implementation, "argon2id", version 0x13)
    @Test
    void givenHashOfTheReferenceImplementation_whenChecked_thenItMatches() {
        String reference =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ" + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hashing.matches("password", reference)).isTrue();
        assertThat(hashing.matches("passwore", reference)).isFalse();
        assertThat(hashing.outdated(reference)).isTrue();
        assertThat(hashing.outdated(hashing.hash("password"))).isFalse();
    }

    @Test
    void givenSomethingElseInTheDatabase_whenChecked_thenItIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> hashing.matches("password", "5f4dcc3b5aa765d61d8327deb882cf99"));
    }
}
