package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.UnitDevices;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.exchange.UnitGlance;
import org.tejian.exchange.Units;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.fakes.OrganisationsForTests;
import org.tejian.rest.internal.fakes.ReferenceForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.SignIn;

class UnitsResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();

    private final Organisation unit = DirectoryForTests.unit("阳光小区物业", BAIYUN, UnitKind.USE);

    private final class OneUnit implements Units {

        private final UnitGlance glance = new UnitGlance(
                unit, new UnitDevices(4, Map.of("3", 3L, "1", 1L), 1, 1, 0, 0, 1, 2, 3, 2), List.of(), false, 5, 2);

        @Override
        public List<UnitGlance> named(Caller caller, String text, Optional<UUID> after, int limit) {
            if (text.isBlank()) {
                throw new Refusal(DirectoryError.SEARCH_TEXT_MISSING);
            }
            return after.isEmpty() && unit.name().contains(text) ? List.of(glance) : List.of();
        }

        @Override
        public UnitGlance require(Caller caller, UUID unitId) {
            if (!unitId.equals(unit.id())) {
                throw new Refusal(DirectoryError.ORGANISATION_UNKNOWN, unitId);
            }
            return glance;
        }

        @Override
        public long forEach(Caller caller, String text, Consumer<UnitGlance> consumer) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void services() {
        ReferenceForTests reference = new ReferenceForTests();
        Names names = new Names(new OrganisationsForTests().know(unit), reference, reference);
        SERVER.with(UnitsResource.class, new UnitsResource(new OneUnit(), names))
                .with(
                        SignIn.class,
                        new SignInForTests()
                                .know(
                                        "clerk",
                                        DirectoryForTests.caller(
                                                DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_CLERK),
                                        false));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> get(String path) {
        return SERVER.get(path, "Authorization", "Bearer token-clerk");
    }

    @Test
    void a_unit_is_found_by_a_part_of_its_name_with_all_its_figures() {
        HttpResponse<String> answer = get("/v1/units?text=%E9%98%B3%E5%85%89");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"name\":\"阳光小区物业\"",
                        "\"devices\":4",
                        "\"kind\":{\"code\":\"3000\"",
                        "\"overdue\":1",
                        "\"hiddenDangers\":3",
                        "\"violations\":2",
                        "\"people\":5",
                        "\"certified\":2")
                .doesNotContain("\"next\"");
    }

    @Test
    void a_full_page_has_a_following_one() {
        assertThat(get("/v1/units?text=%E9%98%B3&limit=1").body()).contains("\"next\":\"" + unit.id() + "\"");
        assertThat(get("/v1/units?text=%E9%98%B3&limit=1&cursor=" + unit.id()).body())
                .isEqualTo("{\"items\":[]}");
    }

    @Test
    void a_unit_is_read_by_its_identifier_and_what_is_not_seen_is_not_found() {
        assertThat(get("/v1/units/" + unit.id()).body()).contains("\"name\":\"阳光小区物业\"");
        assertThat(get("/v1/units/" + UUID.randomUUID()).body()).contains("ORGANISATION_UNKNOWN");
        assertThat(get("/v1/units").body()).contains("SEARCH_TEXT_MISSING");
        assertThat(get("/v1/units?text=a&limit=201").body()).contains("FIELD_INVALID");
    }
}
