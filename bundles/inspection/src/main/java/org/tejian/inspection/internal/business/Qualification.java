package org.tejian.inspection.internal.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.internal.rule.FourEyes;
import org.tejian.licensing.PersonCertificates;
import org.tejian.refusal.Refusal;

/** Whether people and instruments may be used for an inspection on a day. */
final class Qualification {

    /** On site for lifts, cranes, rides, vehicles, boilers and vessels; asked for all (platform rule). */
    private static final int FEWEST = 2;

    private final Organisations organisations;
    private final PersonCertificates certificates;

    Qualification(Organisations organisations, PersonCertificates certificates) {
        this.organisations = organisations;
        this.certificates = certificates;
    }

    /**
     * The people to be sent.
     *
     * @throws Refusal {@link InspectionError#TOO_FEW_INSPECTORS}, {@link InspectionError#INSPECTOR_NOT_OF_AGENCY},
     *     {@link InspectionError#INSPECTOR_NOT_CERTIFIED}, {@link InspectionError#CHECKER_MAY_NOT_INSPECT}
     */
    List<PersonRef> inspectors(InspectionTask task, List<UUID> personIds, LocalDate day, FourEyes eyes) {
        if (personIds.size() < FEWEST) {
            throw new Refusal(InspectionError.TOO_FEW_INSPECTORS, FEWEST);
        }
        List<PersonRef> inspectors = new ArrayList<>();
        for (UUID id : personIds) {
            Person person = organisations.requirePerson(id);
            if (!person.organisationId().equals(task.agencyId())) {
                throw new Refusal(
                        InspectionError.INSPECTOR_NOT_OF_AGENCY,
                        person.name(),
                        organisations
                                .find(task.agencyId())
                                .map(Organisation::name)
                                .orElse(""));
            }
            eyes.requireMayInspect(person);
            inspectors.add(new PersonRef(person.id(), person.name()));
        }
        requireCertified(task, inspectors, day);
        return inspectors;
    }

    /** @throws Refusal {@link InspectionError#INSPECTOR_NOT_CERTIFIED} */
    void requireCertified(InspectionTask task, Collection<PersonRef> inspectors, LocalDate day) {
        for (PersonRef inspector : inspectors) {
            if (!certificates.mayInspect(inspector.id(), task.letter(), day)) {
                throw new Refusal(
                        InspectionError.INSPECTOR_NOT_CERTIFIED, inspector.name(), task.letter(), day.toString());
            }
        }
    }

    /** @throws Refusal {@link InspectionError#INSTRUMENT_NOT_CALIBRATED} */
    static void requireCalibrated(Collection<Instrument> instruments, LocalDate day) {
        for (Instrument instrument : instruments) {
            if (day.isAfter(instrument.calibratedUntil())) {
                throw new Refusal(
                        InspectionError.INSTRUMENT_NOT_CALIBRATED,
                        instrument.name() + " " + instrument.number(),
                        instrument.calibratedUntil().toString());
            }
        }
    }
}
