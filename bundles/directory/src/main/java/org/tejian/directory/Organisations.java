package org.tejian.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The register of organisations and of the people who work for them. One unit has one entry, keyed by its unified social
 * credit code, whichever side met it first.
 */
public interface Organisations {

    /**
     * Enters an organisation and appends {@code directory.organisation.entered}. System administrators may enter any,
     * regulators and agency receptionists units; prefectures and counties only units registered in their own area. A unit
     * may be registered in another province, every other region must be in the table.
     *
     * @param creditCodeReason why a credit code stands although its check character does not fit; empty otherwise
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#ROLE_FORBIDS}, {@link DirectoryError#REGION_OUTSIDE_SCOPE},
     *     {@link DirectoryError#REGION_UNKNOWN}, {@link DirectoryError#REGION_LEVEL}, {@link DirectoryError#UNIT_KINDS},
     *     {@link DirectoryError#SHORT_CODE_RULES};
     *     {@link DirectoryError#CREDIT_CODE_TAKEN} when the credit code is registered already,
     *     {@link DirectoryError#CREDIT_CODE_CHECK} when the check character does not fit and no reason is given,
     *     {@link DirectoryError#SHORT_CODE_TAKEN} when another agency uses the short code,
     *     {@link DirectoryError#ORGANISATION_LOOKS_KNOWN} when it has no credit code and one of that name is registered in
     *     that region
     */
    Organisation add(Caller caller, Organisation organisation, String creditCodeReason);

    Optional<Organisation> find(UUID id);

    /** @throws org.tejian.refusal.Refusal {@link DirectoryError#ORGANISATION_UNKNOWN} when there is none */
    Organisation require(UUID id);

    /**
     * What these organisations are called, in one question for a whole list.
     *
     * @return without those that do not exist
     */
    default Map<UUID, String> names(Set<UUID> ids) {
        return ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    Optional<Organisation> findByCreditCode(CreditCode code);

    /**
     * Organisations whose name contains {@code text}, by name.
     *
     * @param text at least one character; no character of it is a wildcard
     * @param kind only organisations of that kind, or any
     * @param limit how many at most, 1 to 100
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#SEARCH_TEXT_MISSING} when {@code text} is blank
     */
    List<Organisation> search(String text, Optional<OrganisationKind> kind, int limit);

    /**
     * Enters a person of an organisation and appends {@code directory.person.entered}. System administrators may enter
     * anybody; who may enter a unit may enter its people; agency heads and the managers of units enter their own people.
     *
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#ORGANISATION_UNKNOWN}, {@link DirectoryError#ROLE_FORBIDS},
     *     {@link DirectoryError#REGION_OUTSIDE_SCOPE}
     */
    Person addPerson(Caller caller, Person person);

    Optional<Person> findPerson(UUID id);

    /** @throws org.tejian.refusal.Refusal {@link DirectoryError#PERSON_UNKNOWN} when there is none */
    Person requirePerson(UUID id);

    /** The people of one organisation, by name. */
    List<Person> people(UUID organisationId);
}
