package org.tejian.directory.internal.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tejian.directory.Organisation;
import org.tejian.directory.Person;
import org.tejian.directory.UnitKind;
import org.tejian.events.NewEvent;

/** What the directory writes into the event log. */
final class DirectoryEvents {

    private DirectoryEvents() {}

    static NewEvent entered(Organisation organisation, String reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", organisation.kind().name());
        values.put("name", organisation.name());
        values.put("region", organisation.region().value());
        values.put(
                "unitKinds",
                organisation.unitKinds().stream().sorted().map(UnitKind::name).toList());
        organisation.creditCode().ifPresent(code -> values.put("creditCode", code.value()));
        organisation.shortCode().ifPresent(code -> values.put("shortCode", code));
        return new NewEvent(
                "directory.organisation.entered", "organisation", organisation.id(), Map.of(), values, reason);
    }

    static NewEvent entered(Person person) {
        Map<String, Object> values = Map.of(
                "name", person.name(), "organisation", person.organisationId().toString());
        return new NewEvent("directory.person.entered", "person", person.id(), Map.of(), values, "");
    }
}
