package org.tejian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The inspection types, as plugins come and go while the platform serves. A type whose bundle is being replaced stays
 * listed, and calls that need it wait for the new one, for about two seconds; one that was removed is gone after that.
 */
public interface InspectionTypes {

    /** The installed types, by id. */
    List<TypeInfo> list();

    /** The installed type with that id. */
    Optional<TypeInfo> find(String typeId);

    /**
     * The installed type with that id.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#TYPE_AWAY} when none is installed,
     *     {@link InspectionError#TYPE_UNKNOWN} when that can be the id of none
     */
    TypeInfo require(String typeId);

    /**
     * The types that may be used for a device of that code of the catalogue of 2014, on that day, by id.
     *
     * @param catalogueCode the device's code, class or variety
     * @param on day of the inspection; editions not in force then are left out
     */
    List<TypeInfo> forDevice(String catalogueCode, LocalDate on);

    /**
     * The definition of the installed edition for form renderers, in the shape of
     * {@link org.tejian.inspection.spi.InspectionDefinition#toModel()}.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#TYPE_AWAY}
     */
    Map<String, Object> definitionModel(String typeId);

    /**
     * The same of an edition that a task has frozen; needs no plugin.
     *
     * @param sha256 digest of the edition
     * @throws org.tejian.refusal.Refusal {@link InspectionError#EDITION_UNKNOWN}
     */
    Map<String, Object> frozenDefinitionModel(String sha256);
}
