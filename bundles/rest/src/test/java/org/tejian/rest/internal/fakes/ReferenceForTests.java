package org.tejian.rest.internal.fakes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Region;
import org.tejian.directory.RegionCode;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.refusal.Refusal;

/** Two regions and one entry of the catalogue. */
public final class ReferenceForTests implements Regions, Catalogue {

    private static final Region BAIYUN = region("520113", "白云区", "Baiyun District");
    private static final Region NANMING = region("520102", "南明区", "Nanming District");
    private static final CatalogueEntry LIFT = new CatalogueEntry(
            2014,
            "3110",
            "品种",
            "曳引驱动乘客电梯",
            "Traction passenger lift",
            Optional.of("3100"),
            "梯",
            true,
            true,
            Optional.empty(),
            false);

    private static Region region(String code, String zh, String en) {
        return new Region(
                new RegionCode(code),
                zh,
                en,
                RegionLevel.COUNTY,
                Optional.of(new RegionCode("520100")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    @Override
    public Optional<Region> find(RegionCode code) {
        return on(LocalDate.EPOCH).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    @Override
    public Region require(RegionCode code) {
        return find(code).orElseThrow(() -> new Refusal(DirectoryError.REGION_UNKNOWN, code));
    }

    @Override
    public List<Region> on(LocalDate day) {
        return List.of(NANMING, BAIYUN);
    }

    @Override
    public List<Region> below(RegionCode parent, LocalDate day) {
        return on(day);
    }

    @Override
    public Optional<CatalogueEntry> find(String code) {
        return edition(2014).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<CatalogueEntry> edition(int edition) {
        return List.of(LIFT);
    }

    @Override
    public String registrationClass(String code2014, LocalDate day) {
        return code2014;
    }
}
