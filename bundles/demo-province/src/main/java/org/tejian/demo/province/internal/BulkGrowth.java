package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tejian.archive.Catalogue;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceIntake;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;
import org.tejian.directory.Region;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.directory.UnitKind;
import org.tejian.licensing.LicenceIntake;

/**
 * Grows the province through the bulk services that imports use, in pieces of one transaction each. A piece that is there
 * already is passed over, so that a growth that was interrupted goes on where it stopped.
 */
final class BulkGrowth {

    private static final int PIECE = 20_000;
    private static final int DEVICES_OF_A_UNIT = 15;
    private static final int DEVICES_OF_A_CONTRACTOR = 2_000;
    private static final int FEWEST_CONTRACTORS = 30;

    private final Transactions transactions;
    private final Regions regions;
    private final OrganisationIntake organisations;
    private final LicenceIntake licences;
    private final DeviceIntake intake;
    private final DeviceArchive archive;
    private final Catalogue catalogue;
    private final Caller console;
    private final LocalDate today;

    BulkGrowth(Services services, Caller console, LocalDate today) {
        this.transactions = services.transactions();
        this.regions = services.regions();
        this.organisations = services.organisations();
        this.licences = services.licences();
        this.intake = services.devices();
        this.archive = services.archive();
        this.catalogue = services.catalogue();
        this.console = console;
        this.today = today;
    }

    /** What it works with. */
    record Services(
            Transactions transactions,
            Regions regions,
            OrganisationIntake organisations,
            LicenceIntake licences,
            DeviceIntake devices,
            DeviceArchive archive,
            Catalogue catalogue) {}

    /** How many devices were entered now. */
    long grow(long seed, int devices, int reportsPerDevice) {
        List<Region> counties = regions.on(today).stream()
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .toList();
        SyntheticUnits units = new SyntheticUnits(counties, seed);
        SyntheticContractors papers = new SyntheticContractors(today, seed);
        List<Organisation> contractors = contractors(units, papers, devices);
        List<Organisation> users = users(units, papers, 1 + devices / DEVICES_OF_A_UNIT);
        BulkDevices source = new BulkDevices(
                catalogue,
                new BulkDevices.Units(
                        users, of(contractors, UnitKind.CONSTRUCTION), of(contractors, UnitKind.MAINTENANCE)),
                agency(),
                today,
                seed);
        OldReports reports = new OldReports(reportsPerDevice, seed);
        long entered = 0;
        for (int done = 0; done < devices; done += PIECE) {
            List<Device> piece = new ArrayList<>();
            while (piece.size() < Math.min(PIECE, devices - done)) {
                piece.add(source.next());
            }
            entered += enter(piece, reports);
        }
        return entered;
    }

    private long enter(List<Device> piece, OldReports reports) {
        Device last = piece.get(piece.size() - 1);
        if (archive.publicFacts(last.registrationCode()).isPresent()) {
            return 0;
        }
        transactions.run(() -> {
            took(intake.devices(console, numbered(piece), BulkGrowth::allGood));
            took(intake.inspections(console, reports.of(piece).iterator(), BulkGrowth::allGood));
        });
        return piece.size();
    }

    private List<Organisation> contractors(SyntheticUnits units, SyntheticContractors papers, int devices) {
        List<Organisation> made = units.contractors(FEWEST_CONTRACTORS + devices / DEVICES_OF_A_CONTRACTOR);
        List<String> references = made.stream()
                .map(each -> each.creditCode().orElseThrow().value())
                .toList();
        if (there(references)) {
            return known(references);
        }
        return transactions.required(() -> {
            took(organisations.units(console, numbered(made), BulkGrowth::allGood));
            List<Organisation> known = known(references);
            took(licences.licences(console, papers.licences(known).iterator(), BulkGrowth::allGood));
            return known;
        });
    }

    private List<Organisation> users(SyntheticUnits units, SyntheticContractors papers, int count) {
        List<Organisation> users = new ArrayList<>();
        for (int from = 0; from < count; from += PIECE) {
            users.addAll(users(units, papers, from, Math.min(PIECE, count - from)));
        }
        return users;
    }

    private List<Organisation> users(SyntheticUnits units, SyntheticContractors papers, int first, int size) {
        List<String> references =
                IntStream.range(first, first + size).mapToObj(units::reference).toList();
        if (there(references)) {
            return known(references);
        }
        return transactions.required(() -> {
            took(organisations.units(console, units.users(first, size), BulkGrowth::allGood));
            List<Organisation> known = known(references);
            took(licences.certificates(console, papers.operators(known, first).iterator(), BulkGrowth::allGood));
            return known;
        });
    }

    /** Whether a piece is there already: they are entered whole or not at all. */
    private boolean there(List<String> references) {
        return !organisations.named(references.subList(0, 1)).isEmpty();
    }

    /** As the register has them, in the order asked for. */
    private List<Organisation> known(List<String> references) {
        Map<String, List<Organisation>> found = new HashMap<>(organisations.named(references));
        return references.stream()
                .map(reference -> found.getOrDefault(reference, List.of()))
                .map(same -> same.stream().findFirst().orElseThrow())
                .toList();
    }

    private UUID agency() {
        return known(List.of(Cast.AGENCY.name())).get(0).id();
    }

    private static List<Organisation> of(List<Organisation> contractors, UnitKind kind) {
        return contractors.stream()
                .filter(each -> each.unitKinds().contains(kind))
                .toList();
    }

    private static <T> Iterator<IntakeRow<T>> numbered(List<T> values) {
        long[] row = {0};
        return values.stream()
                .map((Function<T, IntakeRow<T>>) value -> new IntakeRow<>(++row[0], value))
                .iterator();
    }

    private static boolean allGood(IntakeResult result) {
        return result.refused().isEmpty();
    }

    private static void took(IntakeResult result) {
        if (!result.written()) {
            throw new IllegalStateException(
                    "the demo's own data is refused: " + result.refused().get(0));
        }
    }
}
