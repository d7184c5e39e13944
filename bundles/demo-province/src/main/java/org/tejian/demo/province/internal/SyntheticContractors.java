package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.database.IntakeRow;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Organisation;
import org.tejian.directory.UnitKind;
import org.tejian.licensing.Activity;
import org.tejian.licensing.HeldCertificate;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;

/** Licences of the contractors and certificates of the operators: most valid, some expired, a few never there. */
final class SyntheticContractors {

    private static final int NONE_PER_MILLE = 50;
    private static final int EXPIRED_PER_MILLE = 120;
    private static final int SUSPENDED_PER_MILLE = 20;
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "石", "龙");
    private static final List<String> NAMES = List.of("安全", "建国", "志强", "秀英", "明远", "小黔", "国平", "永红", "天福", "春梅");

    private final LocalDate today;
    private final long seed;

    SyntheticContractors(LocalDate today, long seed) {
        this.today = today;
        this.seed = seed;
    }

    List<IntakeRow<Licence>> licences(List<Organisation> contractors) {
        List<IntakeRow<Licence>> rows = new ArrayList<>();
        for (int i = 0; i < contractors.size(); i++) {
            Dice dice = new Dice(seed * 41 + i);
            if (!dice.perMille(NONE_PER_MILLE)) {
                rows.add(new IntakeRow<>(i + 1L, licence(contractors.get(i), i, dice)));
            }
        }
        return rows;
    }

    private Licence licence(Organisation unit, int number, Dice dice) {
        boolean construction = unit.unitKinds().contains(UnitKind.CONSTRUCTION);
        LocalDate until = dice.perMille(EXPIRED_PER_MILLE)
                ? dice.dayBefore(today, 700).minusDays(1)
                : today.plusDays(30 + dice.below(1300));
        LicenceItem item = new LicenceItem(
                construction
                        ? EnumSet.of(Activity.INSTALLATION, Activity.ALTERATION, Activity.REPAIR)
                        : EnumSet.of(Activity.MAINTENANCE, Activity.REPAIR),
                Set.of("3000"),
                construction ? "A2" : "B",
                "");
        return new Licence(
                TimeOrderedId.next(),
                unit.id(),
                String.format("TS3352%05d-%d", 50_000 + number, until.getYear()),
                2019,
                "贵州省市场监督管理局",
                List.of(item),
                until.minusYears(4).plusDays(1),
                until,
                dice.perMille(SUSPENDED_PER_MILLE) ? Optional.of(LicenceStatus.SUSPENDED) : Optional.empty());
    }

    /** One operator for each of these units. */
    List<IntakeRow<HeldCertificate>> operators(List<Organisation> units, int firstNumber) {
        List<IntakeRow<HeldCertificate>> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int number = firstNumber + i;
            Dice dice = new Dice(seed * 43 + number);
            LocalDate until = dice.perMille(EXPIRED_PER_MILLE)
                    ? dice.dayBefore(today, 900).minusDays(1)
                    : today.plusDays(1 + dice.below(1400));
            PersonCertificate certificate = new PersonCertificate(
                    TimeOrderedId.next(),
                    units.get(i).id(),
                    PersonCertificate.Kind.OPERATOR,
                    String.format("ZY52%07d", number),
                    "A",
                    Set.of(),
                    until.minusYears(4).plusDays(1),
                    until);
            rows.add(new IntakeRow<>(
                    i + 1L,
                    new HeldCertificate(units.get(i).id(), dice.oneOf(SURNAMES) + dice.oneOf(NAMES), certificate)));
        }
        return rows;
    }
}
