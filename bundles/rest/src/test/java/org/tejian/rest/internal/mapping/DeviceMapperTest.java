package org.tejian.rest.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.UnitKind;
import org.tejian.rest.internal.fakes.OrganisationsForTests;
import org.tejian.rest.internal.fakes.ReferenceForTests;
import org.tejian.rest.internal.wire.DeviceRow;
import org.tejian.rest.internal.wire.DeviceView;
import org.tejian.rest.internal.wire.Label;

class DeviceMapperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final Organisation unit = DirectoryForTests.unit("贵州某某物业公司", BAIYUN, UnitKind.USE);
    private final Organisation agency = DirectoryForTests.agency("GZ");
    private final ReferenceForTests reference = new ReferenceForTests();
    private final Names names = new Names(new OrganisationsForTests().know(unit, agency), reference, reference);

    @Test
    void a_device_shows_names_beside_its_codes() {
        DeviceView view = DeviceMapper.view(device(DeviceState.IN_USE, TODAY.plusYears(1)), names.lookup(), TODAY);

        assertThat(view.useUnit().name()).isEqualTo("贵州某某物业公司");
        assertThat(view.region()).isEqualTo(new Label("520113", "白云区", "Baiyun District"));
        assertThat(view.category().zh()).isEqualTo("曳引驱动乘客电梯");
        assertThat(view.state()).isEqualTo(new Label("IN_USE", "在用", "in use"));
        assertThat(view.inspection().orElseThrow().agency().name()).isEqualTo(agency.name());
        assertThat(view.version()).isEqualTo(7);
        assertThat(view.constructionUnit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_USE,2026-03-04,OVERDUE",
        "IN_USE,2026-03-05,DUE_SOON",
        "IN_USE,2026-04-04,DUE_SOON",
        "IN_USE,2026-04-05,''",
        "SUSPENDED,2026-03-04,OVERDUE",
        "STOPPED,2026-03-04,''",
        "SCRAPPED,2026-03-04,''"
    })
    void what_is_due_is_derived_from_state_and_date(DeviceState state, LocalDate due, String flag) {
        DeviceRow row = DeviceMapper.row(device(state, due), names.lookup(), TODAY);

        assertThat(String.join(",", row.flags().stream().map(Label::code).toList()))
                .isEqualTo(flag);
        assertThat(row.nextDue()).contains(due);
    }

    @Test
    void the_names_of_a_page_and_of_a_file_are_known_before_they_are_asked_for() {
        Device device = device(DeviceState.IN_USE, TODAY);
        OrganisationsForTests register = new OrganisationsForTests().know(unit, agency);
        Names known = new Names(register, reference, reference);
        Names.Lookup page = known.lookup(DeviceMapper.named(List.of(device, device)));
        Names.Lookup file = known.lookup(DeviceMapper.named(device));
        register.forgetAll();

        assertThat(DeviceMapper.row(device, page, TODAY).useUnit().name()).isEqualTo(unit.name());
        DeviceView view = DeviceMapper.view(device, file, TODAY);
        assertThat(view.useUnit().name()).isEqualTo(unit.name());
        assertThat(view.inspection().orElseThrow().agency().name()).isEqualTo(agency.name());
    }

    @Test
    void an_unknown_code_of_another_province_stands_for_itself() {
        assertThat(names.lookup()
                        .region(new org.tejian.directory.RegionCode("310101"))
                        .zh())
                .isEqualTo("310101");
        assertThat(names.lookup().organisation(UUID.randomUUID()).name()).isEmpty();
    }

    private Device device(DeviceState state, LocalDate due) {
        return new Device(
                UUID.randomUUID(),
                7,
                new RegistrationCode("31105201132013090001"),
                Optional.empty(),
                Optional.of("梯11贵A00001(13)"),
                "3110",
                "曳引驱动乘客电梯",
                "1#",
                BAIYUN,
                "白云大道1号",
                unit.id(),
                Optional.empty(),
                Optional.empty(),
                "某某电梯有限公司",
                "TKJ1000",
                "E2013-0001",
                Optional.empty(),
                Map.of("rated_speed", 1.75),
                state,
                Optional.of(new Device.InspectionFacts(
                        "GZTA2025000001",
                        "elevator-traction-supervision",
                        TODAY.minusYears(1),
                        "合格",
                        true,
                        Optional.of(due),
                        agency.id())),
                Optional.empty());
    }
}
