package org.tejian.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tejian.browser.BrowserStage;
import org.tejian.browser.Province;
import org.tejian.chain.Rest;

/** Two people at one thing, and one person who sends twice, against the running distribution. */
@ExtendWith(BrowserStage.class)
class TwoPeopleIT {

    @Test
    void givenTwoPeopleWhoReadOneDevice_whenBothCorrectIt_thenOneIsToldAndTheOtherStands(Province province)
            throws Exception {
        Rest first = province.as("baiyun.supervisor");
        Rest second = province.as("province.supervisor");
        String path = "/devices/" + device(first);
        String seen = first.get(path).expect(200).etag();
        CyclicBarrier together = new CyclicBarrier(2);

        List<Rest.Answer> answers = atOnce(List.of(
                () -> corrected(first, path, seen, "白云区演示路 1 号", together),
                () -> corrected(second, path, seen, "白云区演示路 2 号", together)));

        Rest.Answer stands = answers.stream()
                .filter(answer -> answer.status() == 200)
                .reduce((one, other) -> {
                    throw new AssertionError("both were told that it worked");
                })
                .orElseThrow();
        Rest.Answer told =
                answers.stream().filter(answer -> answer != stands).findFirst().orElseThrow();
        assertThat(told.status()).isIn(409, 412);
        assertThat(told.text("code")).isIn("VERSION_CHANGED", "STALE_VERSION");
        assertThat(told.text("title")).isNotBlank();
        Rest.Answer now = first.get(path).expect(200);
        assertThat(now.text("place")).isEqualTo(stands.text("place"));
        assertThat(now.etag()).isEqualTo(stands.etag()).isNotEqualTo(seen);
    }

    @Test
    void givenOneKey_whenTheSameCommandComesFromEightClientsAtOnce_thenItHappensOnce(Province province)
            throws Exception {
        Rest clerk = province.as("baiyun.clerk");
        String name = "幂等测试有限公司 " + UUID.randomUUID();
        Map<String, Object> unit = Map.of(
                "kind",
                "UNIT",
                "unitKinds",
                List.of("USE"),
                "name",
                name,
                "region",
                "520113",
                "address",
                "",
                "phone",
                "");
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<Rest.Answer> send = () -> {
            together.await();
            return clerk.post("/organisations", unit, "Idempotency-Key", key);
        };

        List<Rest.Answer> answers = atOnce(java.util.Collections.nCopies(8, send));

        assertThat(answers).extracting(Rest.Answer::status).contains(201).containsAnyOf(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo("IDEMPOTENCY_UNFINISHED"));
        Rest.Answer again =
                clerk.post("/organisations", unit, "Idempotency-Key", key).expect(201);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .allSatisfy(answer -> assertThat(answer.text("id")).isEqualTo(again.text("id")));
    }

    private static Rest.Answer corrected(Rest by, String path, String seen, String place, CyclicBarrier together)
            throws Exception {
        together.await();
        return by.put(path, Map.of("place", place, "reason", "门牌号更正"), "If-Match", seen);
    }

    private static String device(Rest caller) {
        JsonNode devices = caller.get("/devices?limit=20").expect(200).body().path("items");
        assertThat(devices.size()).isPositive();
        return devices.path(devices.size() - 1).path("id").asText();
    }

    private static List<Rest.Answer> atOnce(List<Callable<Rest.Answer>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<Rest.Answer> answers = new ArrayList<>();
            for (Future<Rest.Answer> each : people.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
