package org.tejian.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of organisations and of the people who work for them. One unit has one entry, keyed by its unified social
 * credit code, whichever side met it first.
 */
public interface Organisations {

    /**
     * Enters an organisation. System administrators may enter any, regulators and agency receptionists units.
     *
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#CREDIT_CODE_TAKEN} when the credit code is registered already,
     *     {@link DirectoryError#CREDIT_CODE_CHECK} when the check character does not fit and no reason is given
     */
    Organisation add(Caller caller, Organisation organisation, String creditCodeReason);

    Optional<Organisation> find(UUID id);

    /** @throws org.tejian.refusal.Refusal {@link DirectoryError#ORGANISATION_UNKNOWN} when there is none */
    Organisation require(UUID id);

    Optional<Organisation> findByCreditCode(CreditCode code);

    /** Organisations whose name contains {@code text} (at least one character), by name, at most {@code limit} (1 to 100). */
    List<Organisation> search(String text, Optional<OrganisationKind> kind, int limit);

    /** Enters a person of an organisation. */
    Person addPerson(Caller caller, Person person);

    Optional<Person> findPerson(UUID id);

    /** @throws org.tejian.refusal.Refusal {@link DirectoryError#PERSON_UNKNOWN} when there is none */
    Person requirePerson(UUID id);

    /** The people of one organisation, by name. */
    List<Person> people(UUID organisationId);
}
