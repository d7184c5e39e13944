package org.tejian.inspection.spi;

import java.util.List;

/**
 * One inspection type, registered as an OSGi service by exactly one plugin bundle. Pure: an implementation does no I/O,
 * starts no thread, keeps no state and may be called from many threads at once. The platform finds it by
 * {@code definition().id()}; when several bundles offer the same id the one with the highest bundle version serves.
 */
public interface InspectionType {

    /** What the type inspects and how it judges: immutable, the same object at every call. */
    InspectionDefinition definition();

    /**
     * Judges a record, complete or not. Never throws because of what an inspector entered: whatever is wrong, missing or
     * unknown is a {@link Finding} of the answer.
     *
     * @param record what was entered so far
     * @return the outcome of every item, the findings and, once nothing is open, exactly one conclusion
     */
    Assessment assess(InspectionRecord record);

    /**
     * Lays out the report of a record.
     *
     * @param record what was entered
     * @param assessment the answer of {@link #assess} for the same record
     * @return the report's contents; {@link StandardReport} gives the template that prints them
     */
    ReportSheet report(InspectionRecord record, Assessment assessment);

    /**
     * Lays out the report of a record, with charts over the earlier inspections of the device.
     *
     * @param history what earlier inspections of this type found, oldest first; those of the same day or later are left out
     * @return as {@link #report(InspectionRecord, Assessment)}
     */
    default ReportSheet report(InspectionRecord record, Assessment assessment, List<PastInspection> history) {
        return report(record, assessment);
    }
}
