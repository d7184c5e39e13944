package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Work that needs a licence.
 *
 * @param activity what is to be done
 * @param catalogueCode catalogue code of the device, edition of 2014
 * @param parameters parameters of the device that decide the level needed, for example {@code rated_speed}
 * @param filedOn day of filing
 * @param plannedStart first day of work
 * @param plannedEnd last day of work
 * @param branchAddress address of the branch that does the work; empty when the unit does it from its own address
 */
public record Job(
        Activity activity,
        String catalogueCode,
        Map<String, Object> parameters,
        LocalDate filedOn,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        Optional<String> branchAddress) {

    public Job {
        parameters = Map.copyOf(parameters);
        branchAddress = branchAddress.map(String::strip).filter(address -> !address.isEmpty());
    }

    /** Work done from the unit's own address. */
    public Job(
            Activity activity,
            String catalogueCode,
            Map<String, Object> parameters,
            LocalDate filedOn,
            LocalDate plannedStart,
            LocalDate plannedEnd) {
        this(activity, catalogueCode, parameters, filedOn, plannedStart, plannedEnd, Optional.empty());
    }
}
