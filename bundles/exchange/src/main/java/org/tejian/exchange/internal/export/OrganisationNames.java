package org.tejian.exchange.internal.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationIntake;

/** Names of organisations, looked up for many rows at once and remembered up to a bound. */
final class OrganisationNames {

    private static final int MOST = 20_000;

    private final OrganisationIntake directory;
    private final Map<UUID, String> names = new HashMap<>();

    OrganisationNames(OrganisationIntake directory) {
        this.directory = directory;
    }

    /** Looks up those that are not known yet. */
    void prepare(List<UUID> ids) {
        if (names.size() > MOST) {
            names.clear();
        }
        Set<UUID> unknown = new HashSet<>(ids);
        unknown.removeAll(names.keySet());
        if (!unknown.isEmpty()) {
            Map<UUID, Organisation> found = directory.byId(unknown);
            unknown.forEach(id -> names.put(
                    id,
                    Optional.ofNullable(found.get(id)).map(Organisation::name).orElse("")));
        }
    }

    /** The name; empty when there is no such organisation. */
    String of(UUID id) {
        if (!names.containsKey(id)) {
            prepare(List.of(id));
        }
        return names.getOrDefault(id, "");
    }

    String of(Optional<UUID> id) {
        return id.map(this::of).orElse("");
    }
}
