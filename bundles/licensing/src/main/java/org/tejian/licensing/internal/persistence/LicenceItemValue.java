package org.tejian.licensing.internal.persistence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.tejian.licensing.Activity;
import org.tejian.licensing.LicenceItem;

/** One row of {@code licensing.licence_item}; activities and codes are kept as comma-separated texts. */
@Embeddable
class LicenceItemValue {

    @Column(name = "activities")
    private String activities;

    @Column(name = "catalogue_codes")
    private String catalogueCodes;

    @Column(name = "level")
    private String level;

    @Column(name = "remarks")
    private String remarks;

    protected LicenceItemValue() {}

    LicenceItemValue(LicenceItem item) {
        this.activities =
                item.activities().stream().sorted().map(Activity::name).collect(Collectors.joining(","));
        this.catalogueCodes = item.catalogueCodes().stream().sorted().collect(Collectors.joining(","));
        this.level = item.level();
        this.remarks = item.remarks();
    }

    LicenceItem item() {
        return new LicenceItem(
                Arrays.stream(activities.split(",")).map(Activity::valueOf).collect(Collectors.toSet()),
                Set.of(catalogueCodes.split(",")),
                level,
                remarks);
    }
}
