package org.tejian.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Values to put right in a device file; what is empty stays. Code, region, owner, state and the facts of inspections are
 * no matter of a correction.
 *
 * @param deviceCode the maker's code
 * @param name product name, 1 to 200 characters
 * @param internalNumber number inside the use unit
 * @param place address of the place of use, 1 to 300 characters
 * @param maintenanceUnitId the maintenance unit of a lift
 * @param manufacturer maker's name
 * @param model model
 * @param productNumber maker's product number
 * @param manufacturedOn date of manufacture
 * @param parameters technical parameters that change, by key
 */
public record DeviceCorrection(
        Optional<DeviceCode> deviceCode,
        Optional<String> name,
        Optional<String> internalNumber,
        Optional<String> place,
        Optional<UUID> maintenanceUnitId,
        Optional<String> manufacturer,
        Optional<String> model,
        Optional<String> productNumber,
        Optional<LocalDate> manufacturedOn,
        Map<String, Object> parameters) {

    public DeviceCorrection {
        parameters = Map.copyOf(parameters);
        name.ifPresent(text -> requireText("name", text, 200));
        place.ifPresent(text -> requireText("place", text, 300));
    }

    /** A correction of parameters alone. */
    public static DeviceCorrection ofParameters(Map<String, Object> parameters) {
        return new DeviceCorrection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parameters);
    }

    private static void requireText(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(field + " has 1 to " + most + " characters");
        }
    }
}
