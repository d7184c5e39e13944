package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README names the regulation, shows the generated item table and a worked example. */
interface ReadmeContract extends TypeUnderTest {

    @Test
    default void readmeShowsTheGeneratedItemTable() throws IOException {
        Path file = folder().resolve("README.md");
        String readme = Files.readString(file, StandardCharsets.UTF_8);
        String fresh = ItemTable.replacedIn(readme, type().definition());
        if (Writing.wanted("readme")) {
            Files.writeString(file, fresh, StandardCharsets.UTF_8);
            readme = fresh;
        }
        assertThat(readme)
                .as("the item table of README.md is stale; write it with -Dtejian.write=readme")
                .isEqualTo(fresh);
    }

    @Test
    default void readmeHasItsThreeParts() throws IOException {
        String readme = Files.readString(folder().resolve("README.md"), StandardCharsets.UTF_8);
        assertThat(readme).contains("## Regulation", "## Items", "## Worked example");
    }
}
