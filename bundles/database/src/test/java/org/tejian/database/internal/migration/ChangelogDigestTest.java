package org.tejian.database.internal.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tejian.database.EmbeddedDatabaseForTests;

class ChangelogDigestTest {

    @TempDir
    Path bundle;

    @Test
    void givenFiles_whenDigested_thenNamesAndContentsCountAndOrderDoesNot() throws IOException {
        URL a = file("a.xml", "one");
        URL b = file("b.sql", "two");
        String digest = ChangelogDigest.of(List.of(a, b));

        assertThat(digest).hasSize(64);
        assertThat(ChangelogDigest.of(List.of(b, bundle.toUri().toURL(), a))).isEqualTo(digest);
        assertThat(ChangelogDigest.of(List.of(a))).isNotEqualTo(digest);
        file("b.sql", "changed");
        assertThat(ChangelogDigest.of(List.of(a, b))).isNotEqualTo(digest);
    }

    @Test
    void givenSchema_whenRemembered_thenOnlyThatDigestIsCurrent() throws SQLException {
        try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()) {
            ChangelogDigest digests = new ChangelogDigest(database.dataSource());

            assertThat(digests.isCurrent("database", "abc")).isFalse();
            digests.remember("database", "abc");
            assertThat(digests.isCurrent("database", "abc")).isTrue();
            assertThat(digests.isCurrent("database", "abd")).isFalse();
            assertThat(digests.isCurrent("missing", "abc")).isFalse();
        }
    }

    private URL file(String name, String content) throws IOException {
        return Files.writeString(bundle.resolve(name), content).toUri().toURL();
    }
}
