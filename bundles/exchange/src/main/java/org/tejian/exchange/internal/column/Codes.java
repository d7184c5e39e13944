package org.tejian.exchange.internal.column;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tejian.archive.DeviceState;
import org.tejian.directory.UnitKind;
import org.tejian.licensing.Activity;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;

/** The closed sets of values by their Chinese names, in the order of the code lists. */
public final class Codes {

    /** Businesses of units. */
    public static final Map<String, UnitKind> UNIT_KINDS = ordered(Map.of(
            "使用", UnitKind.USE,
            "施工", UnitKind.CONSTRUCTION,
            "制造", UnitKind.MANUFACTURE,
            "维保", UnitKind.MAINTENANCE,
            "充装", UnitKind.FILLING,
            "设计", UnitKind.DESIGN));

    /** Kinds of certificates of persons. */
    public static final Map<String, PersonCertificate.Kind> CERTIFICATES = ordered(Map.of(
            "检验员", PersonCertificate.Kind.INSPECTOR,
            "检验师", PersonCertificate.Kind.SENIOR_INSPECTOR,
            "无损检测人员", PersonCertificate.Kind.NON_DESTRUCTIVE_TESTER,
            "作业人员", PersonCertificate.Kind.OPERATOR));

    /** What a licence may be withdrawn by. */
    public static final Map<String, LicenceStatus> WITHDRAWN = ordered(Map.of(
            LicenceStatus.SUSPENDED.zh(), LicenceStatus.SUSPENDED,
            LicenceStatus.REVOKED.zh(), LicenceStatus.REVOKED,
            LicenceStatus.CANCELLED.zh(), LicenceStatus.CANCELLED));

    /** What licences allow. */
    public static final Map<String, Activity> ACTIVITIES = named(Activity.values(), Activity::zh);

    /** States of devices. */
    public static final Map<String, DeviceState> STATES = named(DeviceState.values(), DeviceState::zh);

    private Codes() {}

    /** The Chinese name of a constant in one of these sets. */
    public static <E extends Enum<E>> String name(Map<String, E> set, E constant) {
        return set.entrySet().stream()
                .filter(each -> each.getValue() == constant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(constant.name());
    }

    private static <E extends Enum<E>> Map<String, E> ordered(Map<String, E> names) {
        Map<String, E> ordered = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] constants, Function<E, String> name) {
        Map<String, E> names = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(each -> names.put(name.apply(each), each));
        return names;
    }
}
