package org.tejian.licensing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;

/** The rules R-LIC-1 to R-LIC-4, each with its reason in both languages. */
class GateRulingTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("licensing", LicenceGate.class);
    private static final GateRuling RULING = new GateRuling(StoredRules.load(DATABASE.transactions()));

    private static final LocalDate FILED = LocalDate.of(2013, 9, 2);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void givenNoLicence_whenDecided_thenR1Refuses() {
        GateDecision decision = RULING.decide(List.of(), lift(1.75, 1000));

        assertThat(decision.refusal()).contains(LicensingError.NO_LICENCE);
        assertThat(decision.reasonZh()).contains("没有该单位的许可证");
        assertThat(decision.reasonEn()).contains("holds no licence");
        assertThat(decision.licenceId()).isEmpty();
    }

    @Test
    void givenLicenceThatEndedYesterday_whenDecided_thenR2RefusesWithItsLastDay() {
        GateDecision decision =
                RULING.decide(List.of(held("TS3352045-2013", "C", "2009-09-02", "2013-09-01")), lift(1.75, 1000));

        assertThat(decision.refusal()).contains(LicensingError.LICENCE_EXPIRED);
        assertThat(decision.reasonZh()).contains("TS3352045-2013", "2013-09-01");
        assertThat(decision.reasonEn()).contains("TS3352045-2013", "2013-09-01");
    }

    @Test
    void givenLicenceThatEndsToday_whenDecided_thenItStillCounts() {
        assertThat(RULING.decide(List.of(held("TS3352045-2013", "C", "2009-09-02", "2013-09-02")), lift(1.75, 1000))
                        .passed())
                .isTrue();
    }

    @Test
    void givenWithdrawnLicences_whenDecided_thenR2NamesWhatHappenedAndSince() {
        Map<LicenceStatus, LicensingError> codes = Map.of(
                LicenceStatus.SUSPENDED, LicensingError.LICENCE_SUSPENDED,
                LicenceStatus.REVOKED, LicensingError.LICENCE_REVOKED,
                LicenceStatus.CANCELLED, LicensingError.LICENCE_CANCELLED);
        codes.forEach((status, code) -> {
            GateDecision decision = RULING.decide(List.of(withdrawn(status, "2013-08-01")), lift(1.75, 1000));

            assertThat(decision.refusal()).contains(code);
            assertThat(decision.reasonZh()).contains("2013-08-01", status.zh());
            assertThat(decision.reasonEn()).contains("2013-08-01", status.en());
        });
    }

    @Test
    void givenLicenceWithdrawnLater_whenDecidedOnADayBefore_thenItStillPasses() {
        assertThat(RULING.decide(List.of(withdrawn(LicenceStatus.REVOKED, "2013-09-03")), lift(1.75, 1000))
                        .passed())
                .isTrue();
    }

    @Test
    void givenLicenceThatHasNotBegun_whenDecided_thenRefusedWithItsFirstDay() {
        GateDecision decision =
                RULING.decide(List.of(held("TS3352045-2017", "A", "2013-10-01", "2017-09-30")), lift(1.75, 1000));

        assertThat(decision.refusal()).contains(LicensingError.NO_LICENCE);
        assertThat(decision.reasonZh()).contains("2013-10-01");
        assertThat(decision.reasonEn()).contains("2013-10-01");
    }

    @Test
    void givenLevelTooLow_whenDecided_thenR3ShowsNeededAndHeldScope() {
        GateDecision decision =
                RULING.decide(List.of(held("TS3352045-2016", "C", "2013-01-01", "2016-12-31")), lift(2.5, 1000));

        assertThat(decision.refusal()).contains(LicensingError.SCOPE_MISMATCH);
        assertThat(decision.reasonZh()).contains("需要：电梯 安装(3110,B级)", "持有：TS3352045-2016", "安装/维修 3100 C", "待核");
        assertThat(decision.reasonEn())
                .contains("Needed: installation of lifts (3110, level B)", "held: TS3352045-2016", "unconfirmed");
    }

    @Test
    void givenHigherLevel_whenDecided_thenItCoversTheLowerOnes() {
        GateDecision decision =
                RULING.decide(List.of(held("TS3352045-2016", "A", "2013-01-01", "2016-12-31")), lift(1.0, 630));

        assertThat(decision.passed()).isTrue();
        assertThat(decision.licenceNumber()).contains("TS3352045-2016");
        assertThat(decision.warnings()).isEmpty();
    }

    @Test
    void givenOtherEquipmentOrActivity_whenDecided_thenR3Refuses() {
        HeldLicence lifts = held("TS3352045-2016", "A", "2013-01-01", "2016-12-31");

        assertThat(RULING.decide(List.of(lifts), job(Activity.INSTALLATION, "1100", Map.of()))
                        .refusal())
                .contains(LicensingError.SCOPE_MISMATCH);
        assertThat(RULING.decide(List.of(lifts), job(Activity.ALTERATION, "3110", parameters(1.0, 630)))
                        .refusal())
                .as("alteration is not marked on it")
                .contains(LicensingError.SCOPE_MISMATCH);
        assertThat(RULING.decide(List.of(lifts), job(Activity.REPAIR, "3110", parameters(1.0, 630)))
                        .passed())
                .isTrue();
        assertThat(RULING.decide(List.of(lifts), job(Activity.INSTALLATION, "3310", Map.of()))
                        .refusal())
                .as("escalators are another class")
                .contains(LicensingError.SCOPE_MISMATCH);
    }

    @Test
    void givenParametersLeftOut_whenRefused_thenTheReasonNamesThem() {
        GateDecision decision = RULING.decide(
                List.of(held("TS3352045-2016", "C", "2013-01-01", "2016-12-31")),
                job(Activity.INSTALLATION, "3110", Map.of()));

        assertThat(decision.refusal()).contains(LicensingError.SCOPE_MISMATCH);
        assertThat(decision.reasonZh()).contains("rated_speed", "rated_load", "最高级别");
        assertThat(decision.reasonEn()).contains("rated_speed", "rated_load", "highest level");
    }

    @Test
    void givenExpiredLiftLicenceBesideAValidBoilerLicence_whenALiftIsNotified_thenTheExpiryIsTheReason() {
        HeldLicence boilers = held(licence(
                "TS3152001-2016",
                2013,
                item("2", "", Set.of("1000"), Activity.INSTALLATION),
                "2013-01-01",
                "2016-12-31"));

        GateDecision decision = RULING.decide(
                List.of(boilers, held("TS3352045-2012", "C", "2008-01-01", "2012-12-31")), lift(1.75, 1000));

        assertThat(decision.refusal()).contains(LicensingError.LICENCE_EXPIRED);
        assertThat(decision.reasonZh()).contains("TS3352045-2012");
    }

    @Test
    void givenLicenceEndsBeforeTheWork_whenDecided_thenItPassesWithAWarning() {
        GateDecision early =
                RULING.decide(List.of(held("TS3352045-2013", "C", "2009-12-01", "2013-11-30")), lift(1.75, 1000));
        GateDecision beforeStart =
                RULING.decide(List.of(held("TS3352045-2013", "C", "2009-12-01", "2013-09-05")), lift(1.75, 1000));

        assertThat(early.passed()).isTrue();
        assertThat(early.warnings()).singleElement().asString().contains("2013-11-30", "竣工", "2013-12-20");
        assertThat(beforeStart.warnings()).singleElement().asString().contains("2013-09-05", "开工", "2013-09-10");
    }

    @Test
    void givenUnusualNumberAndRemarks_whenDecided_thenTheClerkIsToldToLook() {
        HeldLicence old = held(licence(
                "黔质监许字012号",
                2013,
                item("C", "限额定载重量1000kg以下", Set.of("3000"), Activity.INSTALLATION),
                "2013-01-01",
                "2016-12-31"));

        assertThat(RULING.decide(List.of(old), lift(1.75, 1000)).warnings())
                .hasSize(2)
                .anySatisfy(warning -> assertThat(warning).contains("不符合通用格式", "usual form"))
                .anySatisfy(warning -> assertThat(warning).contains("限额定载重量1000kg以下"));
    }

    @Test
    void givenUnknownBounds_whenACraneIsNotified_thenItPassesAndTheLevelIsLeftToTheClerk() {
        HeldLicence cranes = held(licence(
                "TS3452001-2016",
                2013,
                item("C", "", Set.of("4000"), Activity.INSTALLATION),
                "2013-01-01",
                "2016-12-31"));

        GateDecision decision =
                RULING.decide(List.of(cranes), job(Activity.INSTALLATION, "4110", Map.of("rated_capacity", 50)));

        assertThat(decision.passed()).isTrue();
        assertThat(decision.warnings()).singleElement().asString().contains("人工核对", "(C)");
    }

    @Test
    void givenSeveralLicences_whenDecided_thenTheOneThatLastsLongestIsTaken() {
        GateDecision decision = RULING.decide(
                List.of(
                        held("TS3352045-2013", "C", "2009-12-01", "2013-11-30"),
                        held("TS3352046-2016", "B", "2013-01-01", "2016-12-31")),
                lift(1.75, 1000));

        assertThat(decision.licenceNumber()).contains("TS3352046-2016");
        assertThat(decision.warnings()).isEmpty();
    }

    @Test
    void givenProductionLicenceOf2019_whenTheMakerInstalls_thenItCoversInstallationAlterationAndRepair() {
        HeldLicence maker = held(licence(
                "TS2352001-2027",
                2019,
                item("A2", "", Set.of("3110", "3420"), Activity.MANUFACTURE),
                "2012-01-01",
                "2027-12-31"));

        for (Activity work : List.of(Activity.INSTALLATION, Activity.ALTERATION, Activity.REPAIR)) {
            assertThat(RULING.decide(List.of(maker), job(work, "3110", parameters(2.5, 1000)))
                            .passed())
                    .isTrue();
        }
        assertThat(RULING.decide(List.of(maker), job(Activity.INSTALLATION, "3110", parameters(7, 1000)))
                        .refusal())
                .contains(LicensingError.SCOPE_MISMATCH);
    }

    @Test
    void givenBoilerInstallerOf2019_whenPipingIsNotified_thenTheLevelsOfTheListAreIncluded() {
        HeldLicence a = boilerInstaller("A");
        HeldLicence b = boilerInstaller("B");

        assertThat(RULING.decide(List.of(a), pipe("GCD")).passed()).isTrue();
        assertThat(RULING.decide(List.of(a), pipe("GC2")).passed()).isTrue();
        assertThat(RULING.decide(List.of(a), pipe("GC1")).passed()).isFalse();
        assertThat(RULING.decide(List.of(b), pipe("GC2")).passed()).isTrue();
        assertThat(RULING.decide(List.of(b), pipe("GCD")).passed()).isFalse();
        assertThat(RULING.decide(List.of(a), job(Activity.INSTALLATION, "2150", Map.of("design_pressure", 1.6)))
                        .passed())
                .as("vessels are installed by holders of boiler A licences")
                .isTrue();
        assertThat(RULING.decide(List.of(b), job(Activity.INSTALLATION, "2150", Map.of("design_pressure", 1.6)))
                        .passed())
                .isFalse();
        assertThat(RULING.decide(List.of(a), lift(1.0, 630)).passed()).isFalse();
    }

    @Test
    void givenLiftScope_whenAnotherLiftIsNotified_thenNoLevelReachesAcrossItsClass() {
        HeldLicence goods = held(licence(
                "TS3352001-2027",
                2019,
                item("A1", "", Set.of("3110"), Activity.INSTALLATION),
                "2012-01-01",
                "2027-12-31"));

        assertThat(RULING.decide(List.of(goods), job(Activity.INSTALLATION, "3310", Map.of()))
                        .refusal())
                .contains(LicensingError.SCOPE_MISMATCH);
    }

    @Test
    void givenMakersLicence_whenItDidNotCoverTheDayOrTheProduct_thenR4Refuses() {
        MakerRuling makers = new MakerRuling(RULING);
        HeldLicence maker = held(licence(
                "TS2352001-2015",
                2013,
                item("B", "", Set.of("3100"), Activity.MANUFACTURE),
                "2011-06-01",
                "2015-05-31"));

        assertThat(makers.decide(List.of(maker), "3110", Map.of("rated_speed", 1.75), LocalDate.of(2013, 5, 1))
                        .passed())
                .isTrue();
        GateDecision late =
                makers.decide(List.of(maker), "3110", Map.of("rated_speed", 1.75), LocalDate.of(2015, 6, 1));
        assertThat(late.refusal()).contains(LicensingError.MAKER_LICENCE);
        assertThat(late.reasonZh()).contains("2015-06-01", "2015-05-31");
        assertThat(late.reasonEn()).contains("2015-06-01", "2015-05-31");
        assertThat(makers.decide(List.of(maker), "3310", Map.of(), LocalDate.of(2013, 5, 1))
                        .refusal())
                .contains(LicensingError.MAKER_LICENCE);
        assertThat(makers.decide(List.of(maker), "3110", Map.of("rated_speed", 4), LocalDate.of(2013, 5, 1))
                        .refusal())
                .contains(LicensingError.MAKER_LICENCE);
        assertThat(makers.decide(List.of(maker), "3110", Map.of(), LocalDate.of(2013, 5, 1))
                        .warnings())
                .as("parameters nobody gave leave the level to the clerk")
                .singleElement()
                .asString()
                .contains("人工核对");
    }

    private static HeldLicence boilerInstaller(String level) {
        return held(licence(
                "TS3152001-2027",
                2019,
                item(level, "", Set.of("1000"), Activity.INSTALLATION),
                "2012-01-01",
                "2027-12-31"));
    }

    private static Job pipe(String level) {
        return job(Activity.INSTALLATION, "8310", Map.of("level", level));
    }

    @Test
    void givenLicenceInCodesOf2004_whenDecided_thenTheyAreReadAsWhatTheyBecame() {
        Licence goods = old(item("A", "", Set.of("3200"), Activity.INSTALLATION), 2004);
        Licence hydraulic = old(item("A", "", Set.of("3200"), Activity.INSTALLATION), 2014);

        assertThat(passes(goods, "3120")).as("goods lifts were 3210 in 2004").isTrue();
        assertThat(passes(goods, "3210"))
                .as("hydraulic lifts were 3310 in 2004")
                .isFalse();
        assertThat(passes(hydraulic, "3210")).isTrue();
        assertThat(passes(hydraulic, "3120")).isFalse();
        assertThat(passes(old(item("", "", Set.of("3500"), Activity.INSTALLATION), 2004), "3310"))
                .as("escalators")
                .isTrue();
        assertThat(passes(old(item("A", "", Set.of("3000"), Activity.INSTALLATION), 2004), "3430"))
                .isTrue();
    }

    @Test
    void givenBranch_whenTheLicenceOf2019NamesOtherAddresses_thenR3RefusesWithBoth() {
        Licence named = atAddresses(2019, "贵阳市云岩区中华路1号", "遵义市红花岗区北京路 2 号（分公司）");

        GateDecision elsewhere = RULING.decide(List.of(held(named)), branch("毕节市七星关区3号"));
        assertThat(elsewhere.refusal()).contains(LicensingError.SCOPE_MISMATCH);
        assertThat(elsewhere.reasonZh()).contains("毕节市七星关区3号", "贵阳市云岩区中华路1号");
        assertThat(elsewhere.reasonEn()).contains("毕节市七星关区3号", named.number());

        assertThat(RULING.decide(List.of(held(named)), branch("遵义市红花岗区北京路2号(分公司)"))
                        .passed())
                .as("blanks and the width of brackets do not matter")
                .isTrue();
        assertThat(RULING.decide(List.of(held(named)), job(Activity.INSTALLATION, "3110", parameters(1.0, 630)))
                        .passed())
                .as("from its own address")
                .isTrue();
        assertThat(RULING.decide(List.of(held(atAddresses(2013, "贵阳"))), branch("毕节市七星关区3号"))
                        .passed())
                .as("papers of 2013 name no branches")
                .isTrue();
        assertThat(RULING.decide(List.of(held(atAddresses(2019))), branch("毕节市七星关区3号"))
                        .warnings())
                .singleElement()
                .asString()
                .contains("未登记地址", "by hand");
    }

    private static boolean passes(Licence licence, String code) {
        return RULING.decide(List.of(held(licence)), job(Activity.INSTALLATION, code, parameters(1.0, 630)))
                .passed();
    }

    private static Licence old(LicenceItem item, int edition) {
        Licence usual = licence("TS3352045-2016", 2013, item, "2013-01-01", "2016-12-31");
        return copy(usual, edition, List.of());
    }

    private static Licence atAddresses(int regime, String... addresses) {
        LicenceItem item = item("A1", "", Set.of("3100"), Activity.INSTALLATION);
        LicenceItem itemOf2013 = item("A", "", Set.of("3100"), Activity.INSTALLATION);
        return copy(
                licence("TS3352045-2016", regime, regime == 2013 ? itemOf2013 : item, "2013-01-01", "2016-12-31"),
                2014,
                List.of(addresses));
    }

    private static Licence copy(Licence licence, int edition, List<String> addresses) {
        return new Licence(
                licence.id(),
                licence.unitId(),
                licence.number(),
                licence.regime(),
                licence.issuer(),
                licence.items(),
                licence.validFrom(),
                licence.validUntil(),
                licence.withdrawn(),
                edition,
                addresses);
    }

    private static Job branch(String address) {
        return new Job(
                Activity.INSTALLATION,
                "3110",
                parameters(1.0, 630),
                FILED,
                LocalDate.of(2013, 9, 10),
                LocalDate.of(2013, 12, 20),
                Optional.of(address));
    }

    private static Job lift(double speed, int load) {
        return job(Activity.INSTALLATION, "3110", parameters(speed, load));
    }

    private static Map<String, Object> parameters(double speed, int load) {
        return Map.of("rated_speed", speed, "rated_load", load);
    }

    private static Job job(Activity work, String code, Map<String, Object> parameters) {
        return new Job(work, code, parameters, FILED, LocalDate.of(2013, 9, 10), LocalDate.of(2013, 12, 20));
    }

    private static HeldLicence held(String number, String level, String from, String until) {
        return held(licence(
                number, 2013, item(level, "", Set.of("3100"), Activity.INSTALLATION, Activity.REPAIR), from, until));
    }

    private static HeldLicence held(Licence licence) {
        return new HeldLicence(
                licence,
                List.of(new LicencePeriod(
                        LicencePeriod.Origin.FIRST, Optional.empty(), licence.validFrom(), licence.validUntil())),
                Optional.empty());
    }

    private static HeldLicence withdrawn(LicenceStatus status, String since) {
        Licence valid = held("TS3352045-2016", "C", "2013-01-01", "2016-12-31").licence();
        Licence licence = new Licence(
                valid.id(),
                valid.unitId(),
                valid.number(),
                valid.regime(),
                valid.issuer(),
                valid.items(),
                valid.validFrom(),
                valid.validUntil(),
                Optional.of(status));
        return new HeldLicence(
                licence,
                List.of(new LicencePeriod(
                        LicencePeriod.Origin.FIRST, Optional.empty(), licence.validFrom(), licence.validUntil())),
                Optional.of(LocalDate.parse(since)));
    }

    private static LicenceItem item(String level, String remarks, Set<String> codes, Activity... activities) {
        return new LicenceItem(Set.copyOf(Arrays.asList(activities)), codes, level, remarks);
    }

    private static Licence licence(String number, int regime, LicenceItem item, String from, String until) {
        return new Licence(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                regime,
                "贵州省质量技术监督局",
                List.of(item),
                LocalDate.parse(from),
                LocalDate.parse(until),
                Optional.empty());
    }
}
