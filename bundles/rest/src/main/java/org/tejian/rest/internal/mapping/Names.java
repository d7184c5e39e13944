package org.tejian.rest.internal.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Catalogue;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Regions;
import org.tejian.rest.internal.wire.Label;
import org.tejian.rest.internal.wire.Ref;

/** Identifiers and codes with the names people know them by. */
@Component(service = Names.class)
public final class Names {

    private final Organisations organisations;
    private final Regions regions;
    private final Catalogue catalogue;

    @Activate
    public Names(@Reference Organisations organisations, @Reference Regions regions, @Reference Catalogue catalogue) {
        this.organisations = organisations;
        this.regions = regions;
        this.catalogue = catalogue;
    }

    /** A lookup for one answer, which asks for each organisation once. */
    public Lookup lookup() {
        return new Lookup();
    }

    /** A lookup for one answer that knows these organisations already, from one question for all. */
    public Lookup lookup(Set<UUID> ids) {
        Lookup lookup = new Lookup();
        organisations.names(ids).forEach((id, name) -> lookup.known.put(id, new Ref(id, name)));
        return lookup;
    }

    /** The names needed for one answer. */
    public final class Lookup {

        private final Map<UUID, Ref> known = new HashMap<>();

        private Lookup() {}

        public Ref organisation(UUID id) {
            return known.computeIfAbsent(
                    id,
                    each -> new Ref(
                            each,
                            organisations.find(each).map(Organisation::name).orElse("")));
        }

        /** Spares the question for an organisation that is at hand. */
        void know(Organisation organisation) {
            known.put(organisation.id(), new Ref(organisation.id(), organisation.name()));
        }

        /** A region with its names; one of another province has none. */
        public Label region(RegionCode code) {
            return regions.find(code)
                    .map(region -> new Label(code.value(), region.nameZh(), region.nameEn()))
                    .orElseGet(() -> new Label(code.value(), code.value(), code.value()));
        }

        public Label category(String code) {
            return catalogue
                    .find(code)
                    .map(entry -> new Label(code, entry.nameZh(), entry.nameEn()))
                    .orElseGet(() -> new Label(code, code, code));
        }
    }
}
