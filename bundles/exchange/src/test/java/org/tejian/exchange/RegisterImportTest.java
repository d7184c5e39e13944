package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.exchange.ExchangeForTests.csv;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.Person;
import org.tejian.directory.UnitKind;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;
import org.tejian.refusal.Refusal;

/** Units, licences, people and certificates. */
class RegisterImportTest {

    private static final ExchangeForTests EXCHANGE = new ExchangeForTests();
    private static final List<String> UNIT = List.of("name", "creditCode", "region", "unitKinds", "address", "phone");
    private static final List<String> LICENCE = List.of(
            "unit",
            "number",
            "regime",
            "issuer",
            "activities",
            "catalogueCodes",
            "level",
            "remarks",
            "validFrom",
            "validUntil",
            "withdrawn");
    private static final List<String> PEOPLE =
            List.of("unit", "name", "kind", "number", "code", "categories", "validFrom", "validUntil");

    @AfterAll
    static void close() {
        EXCHANGE.close();
    }

    private static ImportJob units(ImportMode mode, List<List<String>> rows) {
        return EXCHANGE.run(EXCHANGE.administrator, ImportKind.UNITS, mode, csv(ImportKind.UNITS, UNIT, rows));
    }

    private static ImportJob licences(ImportMode mode, List<List<String>> rows) {
        return EXCHANGE.run(EXCHANGE.licenceClerk, ImportKind.LICENCES, mode, csv(ImportKind.LICENCES, LICENCE, rows));
    }

    private static ImportJob people(ImportMode mode, List<List<String>> rows) {
        return EXCHANGE.run(EXCHANGE.licenceClerk, ImportKind.PEOPLE, mode, csv(ImportKind.PEOPLE, PEOPLE, rows));
    }

    private static List<String> unit(String name, String code) {
        return List.of(name, code, "520113", "使用、维保", "白云大道1号", "0851-1");
    }

    private static Organisation named(String name) {
        return EXCHANGE.units.named(List.of(name)).get(name).get(0);
    }

    private static List<String> codes(ImportJob job) {
        return EXCHANGE.problems(EXCHANGE.administrator, job).stream()
                .map(RowProblem::code)
                .toList();
    }

    @Test
    void givenUnitsWhenImportedThenTheyAreInTheRegisterWithTheirEventsAndAgainNothingChanges() {
        List<List<String>> rows = List.of(
                unit("贵阳甲公司", CreditCodeForTests.of(1)), unit("贵阳乙公司", ""), unit("贵阳丙公司", CreditCodeForTests.of(3)));

        ImportJob job = units(ImportMode.ALL_OR_NOTHING, rows);
        int events = EXCHANGE.log.entries().size();
        ImportJob again = units(ImportMode.ALL_OR_NOTHING, rows);

        assertThat(job.state()).as(job.problem()).isEqualTo(ImportState.DONE);
        assertThat(job.entered()).isEqualTo(3);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.entered() + again.updated() + again.refused()).isZero();
        assertThat(EXCHANGE.log.entries()).hasSize(events);
        Organisation unit = EXCHANGE.organisations
                .findByCreditCode(new CreditCode(CreditCodeForTests.of(1)))
                .orElseThrow();
        assertThat(unit.name()).isEqualTo("贵阳甲公司");
        assertThat(unit.unitKinds()).containsExactlyInAnyOrder(UnitKind.USE, UnitKind.MAINTENANCE);
        assertThat(EXCHANGE.log.entries())
                .filteredOn(entry -> entry.event().subjectId().equals(unit.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().type()).isEqualTo("directory.organisation.entered"));
    }

    @Test
    void givenAKnownUnitWhenImportedThenItsBusinessesGrowAndItsAddressIsPutRight() {
        units(ImportMode.ALL_OR_NOTHING, List.of(unit("贵阳丁公司", CreditCodeForTests.of(4))));

        ImportJob job = units(
                ImportMode.ALL_OR_NOTHING,
                List.of(List.of("贵阳丁公司", CreditCodeForTests.of(4), "520113", "施工", "新址2号", "")));

        assertThat(job.updated()).as(job.problem()).isEqualTo(1);
        Organisation unit = named("贵阳丁公司");
        assertThat(unit.unitKinds())
                .containsExactlyInAnyOrder(UnitKind.USE, UnitKind.MAINTENANCE, UnitKind.CONSTRUCTION);
        assertThat(unit.address()).isEqualTo("新址2号");
        assertThat(unit.phone()).isEqualTo("0851-1");
    }

    @Test
    void everyErrorOfAUnitHasItsCode() {
        units(ImportMode.ALL_OR_NOTHING, List.of(unit("贵阳戊公司", CreditCodeForTests.of(5))));
        String right = CreditCodeForTests.of(6);
        String wrongCheck = right.substring(0, 17) + (right.charAt(17) == '1' ? '2' : '1');

        ImportJob job = units(
                ImportMode.GOOD_ROWS,
                List.of(
                        unit("别名公司", CreditCodeForTests.of(5)),
                        unit("校验错公司", wrongCheck),
                        unit("形式错公司", "12345"),
                        List.of("类型错公司", "", "520113", "飞行", "", ""),
                        List.of("地区错公司", "", "529999", "使用", "", ""),
                        unit("重复公司", ""),
                        unit("重复公司", "")));

        assertThat(codes(job))
                .containsExactly(
                        "UNIT_DIFFERS",
                        "CREDIT_CODE_CHECK",
                        "VALUE_WRONG",
                        "VALUE_WRONG",
                        "REGION_UNKNOWN",
                        "TWICE_IN_FILE");
        assertThat(job.entered()).isEqualTo(1);
    }

    @Test
    void givenLicencesWhenImportedThenTheGateKnowsThemAndAgainNothingChanges() {
        units(ImportMode.ALL_OR_NOTHING, List.of(unit("持证公司", "")));
        List<List<String>> rows = List.of(licence("持证公司", "TS1", ""), licence("持证公司", "TS2", "暂停"));

        ImportJob job = licences(ImportMode.ALL_OR_NOTHING, rows);
        ImportJob again = licences(ImportMode.ALL_OR_NOTHING, rows);

        assertThat(job.entered()).as(job.problem() + codes(job)).isEqualTo(2);
        assertThat(again.unchanged()).isEqualTo(2);
        Organisation unit = named("持证公司");
        List<Licence> held = EXCHANGE.licences.ofUnits(List.of(unit.id())).get(unit.id());
        assertThat(held).extracting(Licence::number).containsExactlyInAnyOrder("TS1", "TS2");
        Licence first = held.stream()
                .filter(each -> each.number().equals("TS1"))
                .findFirst()
                .orElseThrow();
        assertThat(first.items()).singleElement().satisfies(item -> {
            assertThat(item.activities()).containsExactlyInAnyOrder(Activity.INSTALLATION, Activity.REPAIR);
            assertThat(item.catalogueCodes()).containsExactlyInAnyOrder("3000", "4000");
            assertThat(item.level()).isEqualTo("A2");
        });
        assertThat(held.stream()
                        .filter(each -> each.number().equals("TS2"))
                        .findFirst()
                        .orElseThrow()
                        .withdrawn())
                .contains(LicenceStatus.SUSPENDED);
        assertThat(EXCHANGE.licences.forEach(licence -> {})).isGreaterThanOrEqualTo(2);
    }

    private static List<String> licence(String unit, String number, String withdrawn) {
        return List.of(
                unit,
                number,
                "2019",
                "贵州省市场监督管理局",
                "安装、维修",
                "\"3000,4000\"",
                "A2",
                "",
                "2024-03-05",
                "2028-03-04",
                withdrawn);
    }

    @Test
    void everyErrorOfALicenceHasItsCode() {
        units(ImportMode.ALL_OR_NOTHING, List.of(unit("另一持证公司", "")));
        licences(ImportMode.ALL_OR_NOTHING, List.of(licence("另一持证公司", "TS9", "")));

        ImportJob job = licences(
                ImportMode.DRY_RUN,
                List.of(
                        licence("没有的公司", "TS10", ""),
                        licence("另一持证公司", "TS9", "吊销"),
                        replaced(licence("另一持证公司", "TS11", ""), "2019", "2020"),
                        replaced(licence("另一持证公司", "TS12", ""), "2028-03-04", "2020-01-01"),
                        replaced(licence("另一持证公司", "TS13", ""), "安装、维修", "飞行"),
                        replaced(licence("另一持证公司", "TS14", ""), "\"3000,4000\"", "三千"),
                        licence("另一持证公司", "TS15", ""),
                        licence("另一持证公司", "TS15", "")));

        assertThat(codes(job))
                .containsExactly(
                        "ORGANISATION_UNKNOWN",
                        "LICENCE_DIFFERS",
                        "VALUE_WRONG",
                        "VALUE_WRONG",
                        "VALUE_WRONG",
                        "VALUE_WRONG",
                        "TWICE_IN_FILE");
    }

    private static List<String> replaced(List<String> row, String from, String to) {
        return row.stream().map(cell -> cell.equals(from) ? to : cell).toList();
    }

    @Test
    void givenPeopleWhenImportedThenEachIsEnteredOnceWithAllCertificatesAndAgainNothingChanges() {
        units(ImportMode.ALL_OR_NOTHING, List.of(unit("人员公司", "")));
        List<List<String>> rows = List.of(
                List.of("人员公司", "王检验", "检验员", "JY1", "DTJ", "梯、容", "2024-03-05", "2028-03-04"),
                List.of("人员公司", "王检验", "作业人员", "ZY1", "T1", "", "2024-03-05", "2028-03-04"),
                List.of("人员公司", "李作业", "作业人员", "ZY2", "T1", "", "2024-03-05", "2028-03-04"));

        ImportJob job = people(ImportMode.ALL_OR_NOTHING, rows);
        ImportJob again = people(ImportMode.ALL_OR_NOTHING, rows);

        assertThat(job.entered()).as(job.problem() + codes(job)).isEqualTo(3);
        assertThat(again.unchanged()).isEqualTo(3);
        Organisation unit = named("人员公司");
        List<Person> staff = EXCHANGE.organisations.people(unit.id());
        assertThat(staff).extracting(Person::name).containsExactlyInAnyOrder("王检验", "李作业");
        Person wang = staff.stream()
                .filter(each -> each.name().equals("王检验"))
                .findFirst()
                .orElseThrow();
        assertThat(EXCHANGE.licences.ofPeople(List.of(wang.id())).get(wang.id()))
                .extracting(PersonCertificate::number)
                .containsExactlyInAnyOrder("JY1", "ZY1");
    }

    @Test
    void everyErrorOfACertificateHasItsCode() {
        units(ImportMode.ALL_OR_NOTHING, List.of(unit("又一人员公司", "")));
        List<String> good = List.of("又一人员公司", "赵检验", "检验员", "JY7", "DTJ", "梯", "2024-03-05", "2028-03-04");
        people(ImportMode.ALL_OR_NOTHING, List.of(good));

        ImportJob job = people(
                ImportMode.DRY_RUN,
                List.of(
                        replaced(good, "2028-03-04", "2029-03-04"),
                        replaced(replaced(good, "JY7", "JY8"), "梯", ""),
                        replaced(replaced(good, "JY7", "JY9"), "梯", "飞"),
                        replaced(good, "检验员", "飞行员"),
                        replaced(good, "又一人员公司", "没有的公司")));

        assertThat(codes(job))
                .containsExactly(
                        "CERTIFICATE_DIFFERS",
                        "PERSON_CERTIFICATE_CONTENT",
                        "VALUE_WRONG",
                        "VALUE_WRONG",
                        "ORGANISATION_UNKNOWN");
    }

    @Test
    void givenARoleThatMayNotEnterThemWhenSubmittedThenItIsRefusedAtOnce() {
        assertThatThrownBy(() -> EXCHANGE.run(
                        EXCHANGE.unitManager,
                        ImportKind.UNITS,
                        ImportMode.DRY_RUN,
                        csv(ImportKind.UNITS, UNIT, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(DirectoryError.ROLE_FORBIDS));
        assertThatThrownBy(() -> EXCHANGE.run(
                        EXCHANGE.baiyun,
                        ImportKind.LICENCES,
                        ImportMode.DRY_RUN,
                        csv(ImportKind.LICENCES, LICENCE, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(DirectoryError.ROLE_FORBIDS));
    }
}
