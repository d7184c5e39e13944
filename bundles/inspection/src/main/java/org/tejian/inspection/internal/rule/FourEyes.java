package org.tejian.inspection.internal.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Person;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.PersonRef;
import org.tejian.refusal.Refusal;

/**
 * The separation rules S1 and S2: inspection, review and approval of a report lie with different persons, over all its
 * versions; and who opened a correction does not approve it. Persons are compared, not accounts. A review or an approval
 * that ended in sending the report back counts like any other.
 */
public final class FourEyes {

    private final Map<Capacity, Set<UUID>> persons = new EnumMap<>(Capacity.class);

    /**
     * What one person did.
     *
     * @param personId who
     * @param capacity as what
     */
    public record Deed(UUID personId, Capacity capacity) {}

    /**
     * The rules for one report.
     *
     * @param deeds what was done to any version of it
     * @param inspectors who is named on it as inspector now
     */
    public FourEyes(Collection<Deed> deeds, Collection<PersonRef> inspectors) {
        deeds.forEach(deed -> of(deed.capacity()).add(deed.personId()));
        inspectors.forEach(inspector -> of(Capacity.INSPECTION).add(inspector.id()));
    }

    /** @throws Refusal {@link InspectionError#CHECKER_MAY_NOT_INSPECT} */
    public void requireMayInspect(Person person) {
        refuseWhoDid(person, Capacity.REVIEW, InspectionError.CHECKER_MAY_NOT_INSPECT);
        refuseWhoDid(person, Capacity.APPROVAL, InspectionError.CHECKER_MAY_NOT_INSPECT);
    }

    /** @throws Refusal {@link InspectionError#INSPECTOR_MAY_NOT_REVIEW}, {@link InspectionError#APPROVER_MAY_NOT_REVIEW} */
    public void requireMayReview(Person person) {
        refuseWhoDid(person, Capacity.INSPECTION, InspectionError.INSPECTOR_MAY_NOT_REVIEW);
        refuseWhoDid(person, Capacity.APPROVAL, InspectionError.APPROVER_MAY_NOT_REVIEW);
    }

    /**
     * @throws Refusal {@link InspectionError#INSPECTOR_MAY_NOT_APPROVE}, {@link InspectionError#REVIEWER_MAY_NOT_APPROVE},
     *     {@link InspectionError#CORRECTOR_MAY_NOT_APPROVE}
     */
    public void requireMayApprove(Person person) {
        refuseWhoDid(person, Capacity.INSPECTION, InspectionError.INSPECTOR_MAY_NOT_APPROVE);
        refuseWhoDid(person, Capacity.REVIEW, InspectionError.REVIEWER_MAY_NOT_APPROVE);
        refuseWhoDid(person, Capacity.CORRECTION, InspectionError.CORRECTOR_MAY_NOT_APPROVE);
    }

    private void refuseWhoDid(Person person, Capacity capacity, InspectionError code) {
        if (of(capacity).contains(person.id())) {
            throw new Refusal(code, person.name());
        }
    }

    private Set<UUID> of(Capacity capacity) {
        return persons.computeIfAbsent(capacity, any -> new HashSet<>());
    }
}
