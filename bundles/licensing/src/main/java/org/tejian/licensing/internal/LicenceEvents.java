package org.tejian.licensing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Organisation;
import org.tejian.events.NewEvent;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.internal.HeldLicence.Period;

/** What licensing writes into the event log. */
public final class LicenceEvents {

    private static final String LICENCE = "licence";

    private LicenceEvents() {}

    public static NewEvent entered(Licence licence, Organisation unit) {
        return entered(licence, unit.name());
    }

    public static NewEvent entered(Licence licence, String unitName) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("unitId", licence.unitId().toString());
        values.put("unitName", unitName);
        values.put("number", licence.number());
        values.put("regime", licence.regime());
        values.put("issuer", licence.issuer());
        values.put("validFrom", licence.validFrom().toString());
        values.put("validUntil", licence.validUntil().toString());
        values.put("items", licence.items().stream().map(LicenceEvents::item).toList());
        return new NewEvent("licensing.licence.entered", LICENCE, licence.id(), Map.of(), values, "");
    }

    public static NewEvent renewed(UUID licenceId, Period added) {
        Map<String, Object> values = Map.of(
                "validFrom", added.validFrom().toString(),
                "validUntil", added.validUntil().toString());
        return new NewEvent("licensing.licence.renewed", LICENCE, licenceId, Map.of(), values, "");
    }

    public static NewEvent decided(
            UUID licenceId, Optional<LicenceStatus> before, Optional<LicenceStatus> after, String reason) {
        String type = after.map(status -> switch (status) {
                    case SUSPENDED -> "licensing.licence.suspended";
                    case REVOKED -> "licensing.licence.revoked";
                    default -> "licensing.licence.cancelled";
                })
                .orElse("licensing.licence.restored");
        return new NewEvent(type, LICENCE, licenceId, status(before), status(after), reason);
    }

    public static NewEvent entered(PersonCertificate certificate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("personId", certificate.personId().toString());
        values.put("kind", certificate.kind().name());
        values.put("number", certificate.number());
        values.put("code", certificate.code());
        values.put(
                "categoryLetters",
                certificate.categoryLetters().stream().sorted().toList());
        values.put("validFrom", certificate.validFrom().toString());
        values.put("validUntil", certificate.validUntil().toString());
        return new NewEvent(
                "licensing.person-certificate.entered", "person-certificate", certificate.id(), Map.of(), values, "");
    }

    private static Map<String, Object> status(Optional<LicenceStatus> status) {
        return status.<Map<String, Object>>map(withdrawn -> Map.of("withdrawn", withdrawn.name()))
                .orElse(Map.of());
    }

    private static Map<String, Object> item(LicenceItem item) {
        List<String> activities =
                item.activities().stream().sorted().map(Activity::name).toList();
        return Map.of(
                "activities", activities,
                "catalogueCodes", item.catalogueCodes().stream().sorted().toList(),
                "level", item.level(),
                "remarks", item.remarks());
    }
}
