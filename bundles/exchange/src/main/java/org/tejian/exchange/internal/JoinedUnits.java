package org.tejian.exchange.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceIntake;
import org.tejian.archive.UnitDevices;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Person;
import org.tejian.directory.Scope;
import org.tejian.exchange.UnitGlance;
import org.tejian.exchange.Units;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceIntake;
import org.tejian.licensing.PersonCertificate;
import org.tejian.refusal.Refusal;

/** Joins what directory, archive and licensing say of a page of units: one question to each, however many units. */
@Component
public final class JoinedUnits implements Units {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 200;
    private static final int FIRST_BATCH = 200;
    private static final int LATER_BATCHES = 1000;

    private final Transactions transactions;
    private final OrganisationIntake directory;
    private final DeviceIntake archive;
    private final LicenceIntake licensing;

    @Activate
    public JoinedUnits(
            @Reference Transactions transactions,
            @Reference OrganisationIntake directory,
            @Reference DeviceIntake archive,
            @Reference LicenceIntake licensing) {
        this.transactions = transactions;
        this.directory = directory;
        this.archive = archive;
        this.licensing = licensing;
    }

    @Override
    public List<UnitGlance> named(Caller caller, String text, Optional<UUID> after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " units can be asked for, not " + limit);
        }
        return transactions.required(() -> {
            List<UnitGlance> page = new ArrayList<>();
            pages(caller, text, after, glances -> {
                glances.stream().limit(limit - page.size()).forEach(page::add);
                return page.size() < limit;
            });
            return page;
        });
    }

    @Override
    public UnitGlance require(Caller caller, UUID unitId) {
        return transactions.required(() -> glances(
                        caller,
                        directory.byId(List.of(unitId)).values().stream()
                                .filter(each -> each.kind() == OrganisationKind.UNIT)
                                .toList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(DirectoryError.ORGANISATION_UNKNOWN, unitId)));
    }

    @Override
    public long forEach(Caller caller, String text, Consumer<UnitGlance> consumer) {
        AtomicLong count = new AtomicLong();
        pages(caller, text, Optional.empty(), glances -> {
            glances.forEach(consumer);
            count.addAndGet(glances.size());
            return true;
        });
        return count.get();
    }

    /**
     * Goes through the units with that name in batches, until there are no more or {@code more} says that it is enough.
     * What the caller sees of a batch may be little or nothing: the scope of a county hangs on where devices stand.
     */
    private void pages(Caller caller, String text, Optional<UUID> after, Predicate<List<UnitGlance>> more) {
        Optional<UUID> last = after;
        int size = FIRST_BATCH;
        boolean goOn = true;
        while (goOn) {
            List<Organisation> batch = directory.unitsNamed(text, last, size);
            goOn = more.test(glances(caller, batch)) && batch.size() == size;
            if (goOn) {
                last = Optional.of(batch.get(batch.size() - 1).id());
                size = LATER_BATCHES;
            }
        }
    }

    private List<UnitGlance> glances(Caller caller, List<Organisation> found) {
        List<UUID> ids = found.stream().map(Organisation::id).toList();
        Map<UUID, UnitDevices> devices = archive.ofUnits(caller, ids);
        List<Organisation> seen =
                found.stream().filter(unit -> sees(caller, unit, devices)).toList();
        List<UUID> seenIds = seen.stream().map(Organisation::id).toList();
        Map<UUID, List<Licence>> licences = licensing.ofUnits(seenIds);
        Map<UUID, List<Person>> people = directory.peopleOf(seenIds);
        Map<UUID, List<PersonCertificate>> certificates = licensing.ofPeople(
                people.values().stream().flatMap(List::stream).map(Person::id).toList());
        LocalDate today = LocalDate.now(CHINA);
        return seen.stream()
                .map(unit -> {
                    List<Licence> held = licences.getOrDefault(unit.id(), List.of());
                    List<Person> staff = people.getOrDefault(unit.id(), List.of());
                    boolean valid = held.stream()
                            .anyMatch(each -> each.statusOn(today).passesGate() && !today.isBefore(each.validFrom()));
                    return new UnitGlance(
                            unit,
                            devices.getOrDefault(unit.id(), UnitDevices.NONE),
                            held,
                            !held.isEmpty() && !valid,
                            staff.size(),
                            staff.stream()
                                    .filter(person -> certificates.getOrDefault(person.id(), List.of()).stream()
                                            .anyMatch(each -> each.validOn(today)))
                                    .count());
                })
                .toList();
    }

    private static boolean sees(Caller caller, Organisation unit, Map<UUID, UnitDevices> devices) {
        Scope scope = caller.scope();
        return switch (scope.kind()) {
            case PROVINCE, AGENCY -> true;
            case PREFECTURE, COUNTY -> scope.seesRegion(unit.region()) || devices.containsKey(unit.id());
            case UNIT -> scope.owns(Optional.of(unit.id()));
        };
    }
}
