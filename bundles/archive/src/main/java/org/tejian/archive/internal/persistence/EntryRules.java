package org.tejian.archive.internal.persistence;

import java.util.UUID;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.NewDevice;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.refusal.Refusal;

/** What must be true of a device before it enters the archive. */
final class EntryRules {

    /** The top level of the catalogue only groups; no device is registered under it. */
    private static final String KIND = "种类";

    private final Catalogue catalogue;
    private final Organisations organisations;

    EntryRules(Catalogue catalogue, Organisations organisations) {
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    void refuseUnknownCatalogueCode(NewDevice device) {
        boolean known = catalogue
                .find(device.catalogueCode())
                .filter(CatalogueEntry::device)
                .filter(entry -> !entry.level().equals(KIND))
                .isPresent();
        if (!known) {
            throw new Refusal(ArchiveError.CATALOGUE_CODE_UNKNOWN, device.catalogueCode());
        }
    }

    String useUnitName(UUID id) {
        return organisations.require(id).name();
    }

    /** Refuses a unit nobody knows. */
    void requireUnit(UUID id) {
        organisations.require(id);
    }

    Organisation useUnit(NewDevice device) {
        return organisations.require(device.useUnitId());
    }
}
