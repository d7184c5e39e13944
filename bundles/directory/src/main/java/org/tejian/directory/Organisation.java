package org.tejian.directory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A regulator, an inspection agency, a unit, or the platform's operator.
 *
 * @param id identifier
 * @param kind what it is
 * @param unitKinds the unit's businesses; empty for other kinds
 * @param name full registered name in Chinese
 * @param creditCode unified social credit code; empty for old units that only have an organisation code
 * @param region place of registration (units), area of competence (regulators)
 * @param shortCode short code of an agency, the prefix of its report numbers; empty for others
 * @param address postal address, may be empty
 * @param phone contact telephone, may be empty
 */
public record Organisation(
        UUID id,
        OrganisationKind kind,
        Set<UnitKind> unitKinds,
        String name,
        Optional<CreditCode> creditCode,
        RegionCode region,
        Optional<String> shortCode,
        String address,
        String phone) {

    public Organisation {
        unitKinds = Set.copyOf(unitKinds);
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("an organisation's name has 1 to 200 characters");
        }
    }
}
