package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.Counters;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.PublicAddress;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Regions;
import org.tejian.registration.UseRegistration;
import org.tejian.registration.internal.CertificateNumbers;
import org.tejian.registration.internal.CertificatePaper;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportStore;

/** Use registrations in the schema {@code registration}, with their papers in the report store. */
@Component(service = Certificates.class)
public final class Certificates {

    private final JpaTemplate jpa;
    private final Transactions transactions;
    private final RegisteredDevices devices;
    private final DeviceArchive archive;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Organisations organisations;
    private final ReportStore store;
    private final CertificateNumbers numbers;
    private final CertificatePaper paper;

    @Activate
    public Certificates(
            @Reference PublicAddress address,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=registration)") JpaTemplate jpa,
            @Reference Counters counters,
            @Reference DeviceArchive archive,
            @Reference Catalogue catalogue,
            @Reference Regions regions,
            @Reference Organisations organisations,
            @Reference ReportRenderer renderer,
            @Reference ReportStore store,
            @Reference(target = "(schema=registration)") MigratedSchema schema) {
        this(
                new CertificatePaper(renderer, address),
                transactions,
                jpa,
                counters,
                archive,
                catalogue,
                regions,
                organisations,
                store);
    }

    Certificates(
            CertificatePaper paper,
            Transactions transactions,
            JpaTemplate jpa,
            Counters counters,
            DeviceArchive archive,
            Catalogue catalogue,
            Regions regions,
            Organisations organisations,
            ReportStore store) {
        this.paper = paper;
        this.transactions = transactions;
        this.jpa = jpa;
        this.devices = new RegisteredDevices(transactions);
        this.archive = archive;
        this.catalogue = catalogue;
        this.regions = regions;
        this.organisations = organisations;
        this.store = store;
        this.numbers = new CertificateNumbers(counters, catalogue);
    }

    /** The next certificate number; inside the transaction of the decision. */
    String nextNumber(Device device, LocalDate today) {
        return numbers.next(device.catalogueCode(), regions.require(device.region()), today);
    }

    /** Enters a registration of devices that are in use by now, and prints its certificate. */
    UseRegistration issue(
            Caller caller, List<Device> covered, boolean byUnit, String number, String safetyManager, LocalDate today) {
        RenderedReport certificate = paper.print(subject(caller, covered, byUnit), number, today);
        UseRegistration registration = new UseRegistration(
                TimeOrderedId.next(),
                covered.stream().map(Device::id).toList(),
                byUnit,
                number,
                today,
                caller.organisation().id(),
                safetyManager,
                store.put(certificate).sha256(),
                Optional.empty());
        jpa.tx(TransactionType.Required, em -> {
            em.persist(new UseRegistrationEntity(registration, covered.get(0)));
            em.flush();
        });
        devices.add(registration.id(), registration.deviceIds());
        return registration;
    }

    /** The live certificate by unit that a device of that unit and category joins; inside the transaction of the decision. */
    Optional<UseRegistration> ofUnit(Caller caller, Device device) {
        String county = caller.organisation().id().toString();
        String unit = device.useUnitId().toString();
        String category = UseRegistrationEntity.category(device);
        transactions.lock(String.join(":", "registration.by-unit", county, unit, category));
        return jpa
                .txExpr(
                        TransactionType.Required,
                        em -> em.createQuery(
                                        "select r.id from UseRegistrationEntity r where r.byUnit = true and r.live = true"
                                                + " and r.countyId = :county and r.useUnitId = :unit"
                                                + " and r.category = :category",
                                        String.class)
                                .setParameter("county", county)
                                .setParameter("unit", unit)
                                .setParameter("category", category)
                                .getResultList())
                .stream()
                .findFirst()
                .map(UUID::fromString)
                .flatMap(this::find);
    }

    /** Adds devices that are in use by now to a certificate by unit, and prints it anew under its number. */
    UseRegistration join(Caller caller, UseRegistration registration, List<Device> added, LocalDate today) {
        devices.add(registration.id(), added.stream().map(Device::id).toList());
        return reissue(caller, find(registration.id()).orElseThrow(), today);
    }

    /** Prints the certificate of a live registration anew, under its number, with the data as they are now. */
    UseRegistration reissue(Caller caller, UseRegistration old, LocalDate today) {
        List<Device> covered =
                old.deviceIds().stream().map(id -> archive.require(caller, id)).toList();
        RenderedReport certificate =
                paper.print(subject(caller, covered, old.byUnit()), old.certificateNumber(), today);
        String digest = store.put(certificate).sha256();
        change(old.id(), row -> row.printed(digest));
        return find(old.id()).orElseThrow();
    }

    /** Takes a device out of its registration, which ends with the last one. */
    void end(UseRegistration registration, UUID deviceId, LocalDate today) {
        if (!devices.end(registration.id(), deviceId)) {
            change(registration.id(), row -> row.ended(today));
        }
    }

    /** Prints the proof with which a device moves. */
    void prove(Caller caller, UseRegistration registration, Device device, String destination, LocalDate today) {
        RenderedReport proof = paper.proof(
                subject(caller, List.of(device), false), registration.certificateNumber(), destination, today);
        String digest = store.put(proof).sha256();
        change(registration.id(), row -> row.proven(digest));
    }

    /** The live registration that covers a device. */
    Optional<UseRegistration> live(UUID deviceId) {
        return transactions.required(() -> devices.live(deviceId).flatMap(this::find));
    }

    Optional<UseRegistration> find(UUID id) {
        return transactions.required(() -> row(id).map(row -> row.registration(devices.of(id))));
    }

    byte[] certificate(UseRegistration registration) {
        return store.get(registration.certificateDigest());
    }

    Optional<byte[]> proof(UUID id) {
        return transactions.required(
                () -> row(id).flatMap(UseRegistrationEntity::proof).map(store::get));
    }

    byte[] mark(UseRegistration registration, Device device) {
        CertificatePaper.Subject subject = new CertificatePaper.Subject(
                device,
                List.of(),
                entry(device.catalogueCode().charAt(0) + "000"),
                entry(device.catalogueCode()),
                regions.require(device.region()),
                organisations.require(device.useUnitId()),
                organisations.require(registration.countyId()));
        return paper.mark(subject, registration.certificateNumber(), registration.registeredOn())
                .pdf();
    }

    /** A region's Chinese name, with its prefecture. */
    String placeName(RegionCode region, String place) {
        return regions.find(region).map(found -> found.nameZh()).orElse(region.value()) + " " + place;
    }

    private void change(UUID id, java.util.function.Consumer<UseRegistrationEntity> change) {
        jpa.tx(TransactionType.Required, em -> {
            change.accept(em.find(UseRegistrationEntity.class, id.toString()));
            em.flush();
        });
    }

    private Optional<UseRegistrationEntity> row(UUID id) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> Optional.ofNullable(em.find(UseRegistrationEntity.class, id.toString())));
    }

    private CertificatePaper.Subject subject(Caller caller, List<Device> covered, boolean byUnit) {
        Device first = covered.get(0);
        return new CertificatePaper.Subject(
                first,
                byUnit ? covered : List.of(),
                entry(first.catalogueCode().charAt(0) + "000"),
                entry(first.catalogueCode()),
                regions.require(first.region()),
                organisations.require(first.useUnitId()),
                caller.organisation());
    }

    private CatalogueEntry entry(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("no catalogue code " + code));
    }
}
