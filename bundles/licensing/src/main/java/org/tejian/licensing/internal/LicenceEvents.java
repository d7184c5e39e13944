package org.tejian.licensing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Organisation;
import org.tejian.events.NewEvent;
import org.tejian.licensing.Activity;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;

/** What licensing writes into the event log. */
public final class LicenceEvents {

    private static final String LICENCE = "licence";
    private static final String CERTIFICATE = "person-certificate";

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

    /** A period was added, by a renewal or an extension. */
    public static NewEvent prolonged(UUID licenceId, LicencePeriod added, String reason) {
        Map<String, Object> values = Map.of(
                "origin", added.origin().name(),
                "validFrom", added.validFrom().toString(),
                "validUntil", added.validUntil().toString());
        String type = added.origin() == LicencePeriod.Origin.EXTENDED
                ? "licensing.licence.extended"
                : "licensing.licence.renewed";
        return new NewEvent(type, LICENCE, licenceId, Map.of(), values, reason);
    }

    /** A correction was asked for, applied or rejected. */
    public static NewEvent correction(
            String happened, LicenceCorrection correction, CorrectedLicence before, String reason) {
        Map<String, Object> after = new LinkedHashMap<>(content(correction.content()));
        after.put("correctionId", correction.id().toString());
        after.put("proposedBy", correction.proposedBy().name());
        return new NewEvent(
                "licensing.licence." + happened, LICENCE, correction.licenceId(), content(before), after, reason);
    }

    public static NewEvent decided(
            UUID licenceId, Optional<LicenceStatus> before, Optional<LicenceStatus> after, String reason) {
        String type = "licensing.licence." + happened(after);
        return new NewEvent(type, LICENCE, licenceId, status(before), status(after), reason);
    }

    public static NewEvent renewed(PersonCertificate before, PersonCertificate after) {
        return new NewEvent(
                "licensing.person-certificate.renewed",
                CERTIFICATE,
                after.id(),
                Map.of("validUntil", before.validUntil().toString()),
                Map.of(
                        "validFrom", after.validFrom().toString(),
                        "validUntil", after.validUntil().toString()),
                "");
    }

    public static NewEvent decided(
            PersonCertificate certificate,
            Optional<LicenceStatus> before,
            Optional<LicenceStatus> after,
            String reason) {
        String type = "licensing.person-certificate." + happened(after);
        return new NewEvent(type, CERTIFICATE, certificate.id(), status(before), status(after), reason);
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
                "licensing.person-certificate.entered", CERTIFICATE, certificate.id(), Map.of(), values, "");
    }

    private static String happened(Optional<LicenceStatus> after) {
        return after.map(status -> switch (status) {
                    case SUSPENDED -> "suspended";
                    case REVOKED -> "revoked";
                    default -> "cancelled";
                })
                .orElse("restored");
    }

    private static Map<String, Object> content(CorrectedLicence content) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", content.number());
        values.put("regime", content.regime());
        values.put("issuer", content.issuer());
        values.put("validFrom", content.validFrom().toString());
        values.put("validUntil", content.validUntil().toString());
        values.put("catalogueEdition", content.catalogueEdition());
        values.put("addresses", content.addresses());
        values.put("items", content.items().stream().map(LicenceEvents::item).toList());
        return values;
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
