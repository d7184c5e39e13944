package org.tejian.directory.internal.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.internal.DirectoryReader;
import org.tejian.directory.internal.EntryRules;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;

/** The register of organisations and people in the schema {@code directory}. */
@Component
public final class JpaOrganisations implements Organisations {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final JpaTemplate jpa;
    private final EventLog log;
    private final EntryRules rules;
    private final Duplicates duplicates;
    private final DirectoryReader reader;

    @Activate
    public JpaOrganisations(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=directory)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Regions regions,
            @Reference(target = "(schema=directory)") MigratedSchema schema) {
        this.transactions = transactions;
        this.jpa = jpa;
        this.log = log;
        this.rules = new EntryRules(regions);
        this.duplicates = new Duplicates(transactions);
        this.reader = new DirectoryReader(transactions);
    }

    @Override
    public Organisation add(Caller caller, Organisation organisation, String creditCodeReason) {
        Role role = rules.entersOrganisation(caller, organisation);
        rules.refuseNonsense(organisation);
        boolean creditCodeFits =
                organisation.creditCode().map(CreditCode::checkCharacterFits).orElse(true);
        if (!creditCodeFits && creditCodeReason.isBlank()) {
            throw new Refusal(
                    DirectoryError.CREDIT_CODE_CHECK,
                    organisation.creditCode().orElseThrow().value());
        }
        return transactions.required(() -> {
            duplicates.refuse(organisation);
            persist(new OrganisationEntity(organisation, creditCodeReason.strip()));
            log.append(caller.actor(role), DirectoryEvents.entered(organisation, creditCodeReason.strip()));
            return organisation;
        });
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return reader.find(id);
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return reader.names(ids);
    }

    @Override
    public Organisation require(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(DirectoryError.ORGANISATION_UNKNOWN, id.toString()));
    }

    @Override
    public Optional<Organisation> findByCreditCode(CreditCode code) {
        return read(em -> organisations(em.createQuery(
                                "select o from OrganisationEntity o where o.creditCode = :code",
                                OrganisationEntity.class)
                        .setParameter("code", code.value()))
                .findFirst());
    }

    @Override
    public List<Organisation> search(String text, Optional<OrganisationKind> kind, int limit) {
        if (text.isBlank()) {
            throw new Refusal(DirectoryError.SEARCH_TEXT_MISSING);
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " organisations can be asked for, not " + limit);
        }
        return read(em -> {
            TypedQuery<OrganisationEntity> query = em.createQuery(
                    "select o from OrganisationEntity o where o.name like :part escape '!'"
                            + (kind.isPresent() ? " and o.kind = :kind" : "") + " order by o.name, o.id",
                    OrganisationEntity.class);
            query.setParameter("part", "%" + text.strip().replaceAll("[!%_]", "!$0") + "%");
            kind.ifPresent(wanted -> query.setParameter("kind", wanted));
            return organisations(query.setMaxResults(limit)).toList();
        });
    }

    @Override
    public Person addPerson(Caller caller, Person person) {
        rules.requireEntersPeople(caller);
        return transactions.required(() -> {
            Role role = rules.entersPerson(caller, require(person.organisationId()));
            persist(new PersonEntity(person));
            log.append(caller.actor(role), DirectoryEvents.entered(person));
            return person;
        });
    }

    @Override
    public Optional<Person> findPerson(UUID id) {
        return reader.person(id);
    }

    @Override
    public Person requirePerson(UUID id) {
        return findPerson(id).orElseThrow(() -> new Refusal(DirectoryError.PERSON_UNKNOWN, id.toString()));
    }

    @Override
    public List<Person> people(UUID organisationId) {
        return read(em -> em
                .createQuery(
                        "select p from PersonEntity p where p.organisationId = :organisation order by p.name, p.id",
                        PersonEntity.class)
                .setParameter("organisation", organisationId.toString())
                .getResultList()
                .stream()
                .map(PersonEntity::person)
                .toList());
    }

    private static Stream<Organisation> organisations(TypedQuery<OrganisationEntity> query) {
        return query.getResultList().stream().map(OrganisationEntity::organisation);
    }

    /** Flushed at once, so that plain SQL and other bundles in the same transaction see the row. */
    private void persist(Object entity) {
        jpa.tx(TransactionType.Required, em -> {
            em.persist(entity);
            em.flush();
        });
    }

    private <T> T read(Function<EntityManager, T> query) {
        return transactions.required(() -> jpa.txExpr(TransactionType.Required, query::apply));
    }
}
