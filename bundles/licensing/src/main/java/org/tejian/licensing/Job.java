package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Map;

/**
 * Work that needs a licence.
 *
 * @param activity what is to be done
 * @param catalogueCode catalogue code of the device
 * @param parameters parameters of the device that decide the level needed, for example {@code rated_speed}
 * @param filedOn day of filing
 * @param plannedStart first day of work
 * @param plannedEnd last day of work
 */
public record Job(
        Activity activity,
        String catalogueCode,
        Map<String, Object> parameters,
        LocalDate filedOn,
        LocalDate plannedStart,
        LocalDate plannedEnd) {

    public Job {
        parameters = Map.copyOf(parameters);
    }
}
