package org.tejian.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The regions of the province (GB/T 2260) with mergers and renamings. */
public interface Regions {

    /** The region with that code, whether still valid or not. */
    Optional<Region> find(RegionCode code);

    /**
     * The region with that code.
     *
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#REGION_UNKNOWN} when there is none
     */
    Region require(RegionCode code);

    /** All regions valid on that day, ordered by code. */
    List<Region> on(LocalDate day);

    /** The regions directly below one on that day, ordered by code. */
    List<Region> below(RegionCode parent, LocalDate day);
}
