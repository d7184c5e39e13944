package org.tejian.licensing.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.licensing.LicenceCatalogue;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.OperatorItem;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificate.Kind;
import org.tejian.licensing.PersonCertificates;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.licensing.internal.LicenceRules;
import org.tejian.refusal.Refusal;

/** The register of certificates of persons in the schema {@code licensing}. */
@Component
public final class JpaPersonCertificates implements PersonCertificates {

    private static final int YEARS = 4;

    private final Transactions transactions;
    private final LicenceStore store;
    private final EventLog log;
    private final Organisations organisations;
    private final LicenceCatalogue catalogue;
    private final Clock clock;

    @Activate
    public JpaPersonCertificates(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=licensing)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference LicenceCatalogue catalogue,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this(transactions, jpa, log, organisations, catalogue, Clock.system(JpaLicences.CHINA));
    }

    JpaPersonCertificates(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Organisations organisations,
            LicenceCatalogue catalogue,
            Clock clock) {
        this.transactions = transactions;
        this.store = new LicenceStore(transactions, jpa);
        this.log = log;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public PersonCertificate enter(Caller caller, PersonCertificate certificate) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK, Role.AGENCY_HEAD);
        refuseNonsense(certificate);
        return transactions.required(() -> {
            Person holder = organisations.requirePerson(certificate.personId());
            requireOwn(caller, role, holder);
            refuseTaken(certificate);
            Organisation employer = organisations.require(holder.organisationId());
            store.persist(new PersonCertificateEntity(certificate, employer));
            log.append(caller.actor(role), LicenceEvents.entered(certificate));
            return certificate;
        });
    }

    @Override
    public PersonCertificate renew(Caller caller, UUID certificateId, LocalDate renewedOn, LocalDate validUntil) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK, Role.AGENCY_HEAD);
        return transactions.required(() -> change(certificateId, row -> {
            PersonCertificate before = row.certificate();
            requireOwn(caller, role, organisations.requirePerson(before.personId()));
            before.withdrawn().ifPresent(status -> {
                throw new Refusal(
                        LicensingError.PERSON_CERTIFICATE_WITHDRAWN, before.number(), status.zh(), status.en());
            });
            boolean inTime = !renewedOn.isAfter(before.validUntil());
            LocalDate from = inTime ? before.validUntil() : renewedOn;
            if (!validUntil.isAfter(before.validUntil()) || validUntil.isAfter(from.plusYears(YEARS))) {
                throw new Refusal(
                        LicensingError.PERSON_CERTIFICATE_RENEWAL,
                        before.validUntil().toString());
            }
            row.renew(inTime ? before.validFrom() : renewedOn, validUntil);
            log.append(caller.actor(role), LicenceEvents.renewed(before, row.certificate()));
        }));
    }

    @Override
    public PersonCertificate withdraw(
            Caller caller, UUID certificateId, Optional<LicenceStatus> status, String reason) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK);
        if (reason.isBlank()) {
            throw new Refusal(LicensingError.LICENCE_REASON_NEEDED);
        }
        return transactions.required(() -> change(certificateId, row -> {
            PersonCertificate before = row.certificate();
            LicenceRules.refuseImpossible(before.withdrawn(), status);
            status.ifPresentOrElse(wanted -> row.withdraw(wanted, LocalDate.now(clock), reason.strip()), row::restore);
            log.append(caller.actor(role), LicenceEvents.decided(before, before.withdrawn(), status, reason.strip()));
        }));
    }

    @Override
    public boolean mayOperate(UUID personId, String itemCode, LocalDate day) {
        return ofPerson(personId).stream()
                .filter(certificate -> certificate.kind() == Kind.OPERATOR)
                .filter(certificate -> certificate.validOn(day))
                .anyMatch(certificate -> goodFor(certificate, itemCode));
    }

    /** R1 of 2013 became "R1 (quick-opening only)" in 2019, S1 to S4 became "S1,S2". */
    private boolean goodFor(PersonCertificate certificate, String itemCode) {
        return certificate.code().equals(itemCode)
                || catalogue
                        .operatorItem(certificate.regime(), certificate.code())
                        .map(OperatorItem::mapsTo2019)
                        .filter(became -> List.of(became.replaceAll(" .*", "").split(",", -1))
                                .contains(itemCode))
                        .isPresent();
    }

    @Override
    public List<PersonCertificate> ofPerson(UUID personId) {
        return store.read(em -> em
                .createQuery(
                        "select c from PersonCertificateEntity c where c.personId = :person"
                                + " order by c.validUntil desc, c.number, c.code",
                        PersonCertificateEntity.class)
                .setParameter("person", personId.toString())
                .getResultList()
                .stream()
                .map(PersonCertificateEntity::certificate)
                .toList());
    }

    @Override
    public boolean mayInspect(UUID personId, String categoryLetter, LocalDate day) {
        return ofPerson(personId).stream()
                .filter(certificate -> inspects(certificate.kind()))
                .filter(certificate -> certificate.categoryLetters().contains(categoryLetter))
                .anyMatch(certificate -> certificate.validOn(day));
    }

    private static boolean inspects(Kind kind) {
        return kind == Kind.INSPECTOR || kind == Kind.SENIOR_INSPECTOR;
    }

    /** An agency's head keeps the certificates of its own people. */
    private static void requireOwn(Caller caller, Role role, Person holder) {
        boolean own = holder.organisationId().equals(caller.organisation().id());
        if (role == Role.AGENCY_HEAD && !own) {
            throw new Refusal(DirectoryError.PERSON_UNKNOWN, holder.id().toString());
        }
    }

    private PersonCertificate change(UUID certificateId, Consumer<PersonCertificateEntity> change) {
        return store.read(em -> {
            PersonCertificateEntity row =
                    em.find(PersonCertificateEntity.class, certificateId.toString(), LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                throw new Refusal(LicensingError.PERSON_CERTIFICATE_UNKNOWN, certificateId.toString());
            }
            change.accept(row);
            em.flush();
            return row.certificate();
        });
    }

    /** The lock makes whoever enters the same certificate at the same moment wait, and see the first one's. */
    private void refuseTaken(PersonCertificate certificate) {
        transactions.lock("licensing.person-certificate:" + certificate.personId());
        boolean taken = ofPerson(certificate.personId()).stream()
                .anyMatch(known -> known.number().equals(certificate.number())
                        && known.code().equals(certificate.code()));
        if (taken) {
            throw new Refusal(LicensingError.PERSON_CERTIFICATE_TAKEN, certificate.number(), certificate.code());
        }
    }

    private static void refuseNonsense(PersonCertificate certificate) {
        boolean lettersMissing =
                inspects(certificate.kind()) && certificate.categoryLetters().isEmpty();
        if (certificate.number().isBlank()
                || certificate.validUntil().isBefore(certificate.validFrom())
                || lettersMissing) {
            throw new Refusal(LicensingError.PERSON_CERTIFICATE_CONTENT);
        }
    }
}
