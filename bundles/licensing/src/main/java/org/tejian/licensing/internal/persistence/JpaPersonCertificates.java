package org.tejian.licensing.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificate.Kind;
import org.tejian.licensing.PersonCertificates;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.refusal.Refusal;

/** The register of certificates of persons in the schema {@code licensing}. */
@Component
public final class JpaPersonCertificates implements PersonCertificates {

    private final Transactions transactions;
    private final LicenceStore store;
    private final EventLog log;
    private final Organisations organisations;

    @Activate
    public JpaPersonCertificates(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=licensing)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference(target = "(schema=licensing)") MigratedSchema schema) {
        this.transactions = transactions;
        this.store = new LicenceStore(transactions, jpa);
        this.log = log;
        this.organisations = organisations;
    }

    @Override
    public PersonCertificate enter(Caller caller, PersonCertificate certificate) {
        Role role = caller.require(Role.PROVINCE_LICENCE_CLERK, Role.AGENCY_HEAD);
        refuseNonsense(certificate);
        return transactions.required(() -> {
            Person holder = organisations.requirePerson(certificate.personId());
            boolean own = holder.organisationId().equals(caller.organisation().id());
            if (role == Role.AGENCY_HEAD && !own) {
                throw new Refusal(
                        DirectoryError.PERSON_UNKNOWN, certificate.personId().toString());
            }
            refuseTaken(certificate);
            store.persist(new PersonCertificateEntity(certificate));
            log.append(caller.actor(role), LicenceEvents.entered(certificate));
            return certificate;
        });
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
