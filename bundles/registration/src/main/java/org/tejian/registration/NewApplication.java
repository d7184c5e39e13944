package org.tejian.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * An application as the use unit files it. What the platform knows is not asked for again; what the unit declares all the
 * same is compared with the file at the first check.
 *
 * @param kind what is applied for
 * @param deviceIds the devices, as many as the kind allows
 * @param safetyManager the use unit's safety manager; needed for use registrations and transfers
 * @param declared what the form says of a single device: {@code name}, {@code place}, {@code manufacturer},
 *     {@code model}, {@code productNumber}, or {@code parameters.} with the key of a parameter
 * @param documents papers handed in, each with its number
 * @param newUseUnitId the new owner, for a transfer
 * @param newRegion county of the new place, for a move
 * @param newPlace new address, for a move or a change of place
 * @param newParameters parameters that change, for changes of parameters and after alterations
 * @param day first day of use (use registration), of the stop or of the resumption; last day of use beyond design life
 * @param reason why, in the unit's words; needed for everything but use registrations
 */
public record NewApplication(
        ApplicationKind kind,
        List<UUID> deviceIds,
        String safetyManager,
        Map<String, Object> declared,
        List<String> documents,
        Optional<UUID> newUseUnitId,
        Optional<RegionCode> newRegion,
        Optional<String> newPlace,
        Map<String, Object> newParameters,
        Optional<LocalDate> day,
        String reason) {

    public NewApplication {
        deviceIds = List.copyOf(deviceIds);
        declared = Map.copyOf(declared);
        documents = List.copyOf(documents);
        newParameters = Map.copyOf(newParameters);
    }

    /** The plainest application: these devices, nothing declared. */
    public static NewApplication of(ApplicationKind kind, List<UUID> deviceIds, String safetyManager, String reason) {
        return new NewApplication(
                kind,
                deviceIds,
                safetyManager,
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                reason);
    }
}
