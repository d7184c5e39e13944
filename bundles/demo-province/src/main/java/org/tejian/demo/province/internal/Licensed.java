package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.Licences;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificates;

/** The licences and certificates of the demo: one contractor's is valid, one's has expired, one has none. */
final class Licensed {

    private final Licences licences;
    private final PersonCertificates certificates;
    private final LocalDate today;

    Licensed(Licences licences, PersonCertificates certificates, LocalDate today) {
        this.licences = licences;
        this.certificates = certificates;
        this.today = today;
    }

    void enter(Caller licenceClerk) {
        LicenceItem lifts = new LicenceItem(
                EnumSet.of(Activity.INSTALLATION, Activity.ALTERATION, Activity.REPAIR), Set.of("3000"), "A2", "");
        licence(
                licenceClerk,
                Cast.LICENSED,
                "TS3352045-" + (today.getYear() + 2),
                lifts,
                today.minusYears(2),
                today.plusYears(2));
        licence(
                licenceClerk,
                Cast.EXPIRED,
                "TS3352017-" + (today.getYear() - 1),
                lifts,
                today.minusYears(5),
                today.minusYears(1));
        LicenceItem maintenance =
                new LicenceItem(EnumSet.of(Activity.MAINTENANCE, Activity.REPAIR), Set.of("3000"), "B", "");
        licence(
                licenceClerk,
                Cast.MAINTAINER,
                "TS3352101-" + (today.getYear() + 3),
                maintenance,
                today.minusYears(1),
                today.plusYears(3));
        licence(
                licenceClerk,
                Cast.INSTALLER,
                "TS3152033-" + (today.getYear() + 2),
                List.of(
                        construction("A", "1000"),
                        construction("A1、A2、B", "3000"),
                        construction("A、B", "4000"),
                        construction("GA1、GB1、GB2、GC1、GC2、GCD", "8000")),
                today.minusYears(2),
                today.plusYears(2));
        licence(
                licenceClerk,
                Cast.MAKER,
                "TS2152009-" + (today.getYear() + 2),
                List.of(
                        manufacture("A、B", "1000"),
                        manufacture("A1、A2、A3、A6、D、C1、C2、C3", "2000"),
                        manufacture("A、B", "7000")),
                today.minusYears(2),
                today.plusYears(2));
        LicenceItem everything = new LicenceItem(
                EnumSet.of(Activity.INSPECTION),
                Set.of("1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000", "F000"),
                "",
                "");
        licence(
                licenceClerk,
                Cast.AGENCY,
                "TS7152001-" + (today.getYear() + 2),
                everything,
                today.minusYears(2),
                today.plusYears(2));
    }

    void certify(Caller licenceClerk, UUID person, int serial) {
        certificates.enter(
                licenceClerk,
                new PersonCertificate(
                        TimeOrderedId.next(),
                        person,
                        PersonCertificate.Kind.INSPECTOR,
                        String.format("JY52%06d", serial),
                        "DT/RQ/F",
                        Set.of("锅", "容", "瓶", "管", "梯", "起", "索", "游", "车", "F"),
                        today.minusYears(2),
                        today.plusYears(2)));
    }

    private static LicenceItem construction(String level, String catalogueClass) {
        return new LicenceItem(
                EnumSet.of(Activity.INSTALLATION, Activity.ALTERATION, Activity.REPAIR),
                Set.of(catalogueClass),
                level,
                "");
    }

    private static LicenceItem manufacture(String level, String catalogueClass) {
        return new LicenceItem(EnumSet.of(Activity.MANUFACTURE), Set.of(catalogueClass), level, "");
    }

    private void licence(
            Caller clerk, Organisation holder, String number, LicenceItem item, LocalDate from, LocalDate until) {
        licence(clerk, holder, number, List.of(item), from, until);
    }

    private void licence(
            Caller clerk,
            Organisation holder,
            String number,
            List<LicenceItem> items,
            LocalDate from,
            LocalDate until) {
        licences.enter(
                clerk,
                new Licence(
                        TimeOrderedId.next(),
                        holder.id(),
                        number,
                        2019,
                        "贵州省市场监督管理局",
                        items,
                        from,
                        until,
                        Optional.empty()));
    }
}
