package org.tejian.demo.province.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tejian.database.IntakeRow;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Region;
import org.tejian.directory.UnitKind;

/**
 * Use units of every county and contractors of every prefecture, made up from a seed. Now and then one is entered twice,
 * the second time under a slightly other name and without a credit code, as registers of old have it.
 */
final class SyntheticUnits {

    private static final List<String> FIRST =
            List.of("阳光", "金阳", "云岩", "花果园", "中天", "恒大", "山水", "翠屏", "凤凰", "黔灵", "甲秀", "苗岭", "乌江", "赤水", "梵净", "锦屏");
    private static final List<String> SECOND = List.of("新城", "花园", "广场", "国际", "雅苑", "家园", "天地", "中心", "华庭", "丽都");
    private static final List<String> LAST =
            List.of("物业服务有限公司", "物业管理有限公司", "商贸有限公司", "机械制造有限公司", "化工有限公司", "酒店管理有限公司", "医院", "食品有限公司");
    private static final List<String> CONTRACTORS = List.of("诚安", "鼎新", "永固", "畅达", "华建", "兴黔", "通力达", "瑞安", "久安");
    private static final int TWICE_PER_MILLE = 4;

    private final List<Region> counties;
    private final long seed;

    SyntheticUnits(List<Region> counties, long seed) {
        this.counties = counties;
        this.seed = seed;
    }

    /** Use units from one number on, in the order of their numbers. */
    Iterator<IntakeRow<Organisation>> users(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> new IntakeRow<>(number + 1L, user(number)))
                .iterator();
    }

    /** Contractors: construction and maintenance of lifts and cranes. */
    List<Organisation> contractors(int count) {
        return IntStream.range(0, count).mapToObj(this::contractor).toList();
    }

    /** How a use unit of that number is known: credit code or, where it has none, its name. */
    String reference(int number) {
        Organisation unit = user(number);
        return unit.creditCode().map(CreditCode::value).orElse(unit.name());
    }

    private Organisation user(int number) {
        Dice dice = new Dice(seed * 31 + number);
        Region county = county(dice);
        String name = county.nameZh() + dice.oneOf(FIRST) + dice.oneOf(SECOND) + number + "号" + dice.oneOf(LAST);
        boolean twice = number > 0 && dice.perMille(TWICE_PER_MILLE);
        return twice
                ? again(user(number - 1))
                : unit(name, county, Optional.of(code(county, "MA7", number)), UnitKind.USE);
    }

    /** The same unit, as somebody else wrote it down. */
    private static Organisation again(Organisation unit) {
        String name = unit.name().contains("有限公司") ? unit.name().replace("有限公司", "有限责任公司") : unit.name() + "(老院区)";
        return new Organisation(
                TimeOrderedId.next(),
                unit.kind(),
                unit.unitKinds(),
                name,
                Optional.empty(),
                unit.region(),
                Optional.empty(),
                unit.address(),
                "");
    }

    private Organisation contractor(int number) {
        Dice dice = new Dice(seed * 37 + number);
        Region county = county(dice);
        UnitKind kind = number % 3 == 0 ? UnitKind.CONSTRUCTION : UnitKind.MAINTENANCE;
        String business = kind == UnitKind.CONSTRUCTION ? "电梯安装工程有限公司" : "电梯维保服务有限公司";
        String name = county.nameZh() + dice.oneOf(CONTRACTORS) + number + "号" + business;
        return unit(name, county, Optional.of(code(county, "MA8", number)), kind);
    }

    /** Half of the counties in front hold most of the units, as cities do. */
    private Region county(Dice dice) {
        return dice.oneOfTheFirst(counties);
    }

    private static Organisation unit(String name, Region county, Optional<CreditCode> code, UnitKind kind) {
        return new Organisation(
                TimeOrderedId.next(),
                OrganisationKind.UNIT,
                Set.of(kind),
                name,
                code,
                county.code(),
                Optional.empty(),
                county.nameZh() + "演示路",
                "0851-86000000");
    }

    private static CreditCode code(Region county, String middle, int number) {
        return Cast.creditCode("91" + county.code() + middle + String.format("%06d", number % 1_000_000));
    }
}
