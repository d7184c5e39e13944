package org.tejian.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One region with the time its code is valid; a merged or upgraded region names its successor and keeps its history.
 * Where the sources name only the year of a change, the change is taken as of 1 January: on any day exactly one of the old
 * and the new code is valid.
 *
 * @param code code of GB/T 2260
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param level level of administration
 * @param parent the region it lies in; empty for the province
 * @param registrationLetter city letter of certificate numbers (A to J); empty where none is known
 * @param validFrom first day of the code; empty when before the platform's time
 * @param validTo last day of the code; empty while it is valid
 * @param successor the code that follows; empty when none
 * @param note remark of the source, for example "(unconfirmed)"
 */
public record Region(
        RegionCode code,
        String nameZh,
        String nameEn,
        RegionLevel level,
        Optional<RegionCode> parent,
        Optional<String> registrationLetter,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<RegionCode> successor,
        String note) {}
