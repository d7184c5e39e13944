package org.tejian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void givenManyIds_whenMade_thenTheyAreUniqueVersionSevenAndOrderedByTime() {
        Set<UUID> ids = new HashSet<>();
        long before = 0;
        for (int i = 0; i < 10_000; i++) {
            UUID id = TimeOrderedId.next();
            long millis = id.getMostSignificantBits() >>> 16;
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(millis).isGreaterThanOrEqualTo(before);
            before = millis;
            ids.add(id);
        }
        assertThat(ids).hasSize(10_000);
        assertThat(before).isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(60_000L));
    }
}
