package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceIntake;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.demo.province.DemoProvince;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.Licences;
import org.tejian.licensing.PersonCertificates;
import org.tejian.security.Account;
import org.tejian.security.Accounts;

/** Makes the demo province through the services that people use, in one transaction. */
@Component
public final class SeededDemoProvince implements DemoProvince {

    /** Known to everybody; the demo is for trying the platform only. */
    static final String PASSWORD = "Tejian-Demo-2013";

    private static final int MOST_DEVICES = 5000;
    private static final int MOST_GROWN = 5_000_000;
    private static final int MOST_REPORTS = 20;

    private final Transactions transactions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Licences licences;
    private final PersonCertificates certificates;
    private final DeviceArchive archive;
    private final Catalogue catalogue;
    private final BulkGrowth.Services bulk;

    @Activate
    public SeededDemoProvince(
            @Reference Transactions transactions,
            @Reference Organisations organisations,
            @Reference Accounts accounts,
            @Reference Licences licences,
            @Reference PersonCertificates certificates,
            @Reference DeviceArchive archive,
            @Reference Catalogue catalogue,
            @Reference Regions regions,
            @Reference OrganisationIntake units,
            @Reference LicenceIntake licenceIntake,
            @Reference DeviceIntake devices) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.licences = licences;
        this.certificates = certificates;
        this.archive = archive;
        this.catalogue = catalogue;
        this.bulk = new BulkGrowth.Services(transactions, regions, units, licenceIntake, devices, archive, catalogue);
    }

    @Override
    public long grow(long seed, int devices, int reportsPerDevice) {
        if (devices < 0 || devices > MOST_GROWN || reportsPerDevice < 0 || reportsPerDevice > MOST_REPORTS) {
            throw new IllegalArgumentException("0 to " + MOST_GROWN + " devices with 0 to " + MOST_REPORTS
                    + " reports each, not " + devices + " with " + reportsPerDevice);
        }
        return devices == 0
                ? 0
                : new BulkGrowth(bulk, accounts.console(), LocalDate.now(ZoneId.of("Asia/Shanghai")))
                        .grow(seed, devices, reportsPerDevice);
    }

    @Override
    public List<DemoAccount> make(long seed, int devices) {
        if (devices < 0 || devices > MOST_DEVICES) {
            throw new IllegalArgumentException("0 to " + MOST_DEVICES + " devices, not " + devices);
        }
        String first = Cast.ACTORS.get(0).userName();
        if (accounts.find(first).isEmpty()) {
            transactions.run(() -> fill(seed, devices));
        }
        return Cast.ACTORS.stream()
                .map(actor -> new DemoAccount(
                        actor.userName(),
                        PASSWORD,
                        actor.roles().stream().map(Role::zh).collect(Collectors.joining("、")),
                        actor.organisation().name()))
                .toList();
    }

    private void fill(long seed, int devices) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Caller console = accounts.console();
        Cast.ORGANISATIONS.forEach(organisation -> organisations.add(console, organisation, ""));
        Map<String, Caller> callers = new HashMap<>();
        for (Cast.Actor actor : Cast.ACTORS) {
            callers.put(actor.userName(), account(console, actor));
        }
        Caller clerk = caller(callers, "province.licence");
        Licensed licensed = new Licensed(licences, certificates, today);
        licensed.enter(clerk);
        int serial = 0;
        for (Caller caller : List.copyOf(callers.values())) {
            if (caller.is(Role.INSPECTOR)) {
                licensed.certify(clerk, caller.person().id(), ++serial);
            }
        }
        SyntheticDevices.Hands hands = new SyntheticDevices.Hands(
                caller(callers, "province.supervisor"),
                caller(callers, "agency.reception"),
                caller(callers, "agency.approver"));
        new ParkDevices(archive, today).make(hands);
        new SyntheticDevices(archive, catalogue, today, seed).make(hands, devices);
    }

    private static Caller caller(Map<String, Caller> callers, String userName) {
        Caller caller = callers.get(userName);
        if (caller == null) {
            throw new IllegalStateException("nobody in the cast is called " + userName);
        }
        return caller;
    }

    private Caller account(Caller console, Cast.Actor actor) {
        // The operator of the platform exists since its first start; everybody else's organisation is the cast's own.
        Organisation organisation = actor.organisation().kind() == OrganisationKind.PLATFORM_OPERATOR
                ? console.organisation()
                : actor.organisation();
        Person person =
                organisations.addPerson(console, new Person(TimeOrderedId.next(), actor.name(), organisation.id()));
        Account account = accounts.open(console, actor.userName(), person.id(), actor.roles(), PASSWORD, false);
        return new Caller(account.id(), person, organisation, actor.roles(), "");
    }
}
