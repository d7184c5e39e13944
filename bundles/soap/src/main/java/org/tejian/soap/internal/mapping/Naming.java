package org.tejian.soap.internal.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.soap.internal.contract.OrganisationXml;

/** Identifiers with the names people know them by; each organisation is looked up once in an answer. */
public final class Naming {

    private final Organisations organisations;
    private final Map<UUID, OrganisationXml> known = new HashMap<>();

    public Naming(Organisations organisations) {
        this.organisations = organisations;
    }

    public OrganisationXml organisation(UUID id) {
        return known.computeIfAbsent(id, this::read);
    }

    public @Nullable OrganisationXml organisation(Optional<UUID> id) {
        return id.map(this::organisation).orElse(null);
    }

    public static OrganisationXml organisation(Organisation organisation) {
        OrganisationXml xml = new OrganisationXml();
        xml.setId(organisation.id().toString());
        xml.setName(organisation.name());
        xml.setCreditCode(organisation.creditCode().map(CreditCode::value).orElse(null));
        return xml;
    }

    private OrganisationXml read(UUID id) {
        return organisations.find(id).map(Naming::organisation).orElseGet(() -> {
            OrganisationXml unknown = new OrganisationXml();
            unknown.setId(id.toString());
            unknown.setName("");
            return unknown;
        });
    }
}
