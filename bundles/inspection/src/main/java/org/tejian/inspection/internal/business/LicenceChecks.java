package org.tejian.inspection.internal.business;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.Product;
import org.tejian.inspection.internal.rule.Applicability;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicenceGate;
import org.tejian.refusal.Refusal;

/** Whose licence an acceptance asks for: the agency's, and that of whoever does the work that is supervised. */
final class LicenceChecks {

    private final LicenceGate gate;
    private final Organisations organisations;
    private final ChinaTime time;

    LicenceChecks(LicenceGate gate, Organisations organisations, ChinaTime time) {
        this.gate = gate;
        this.organisations = organisations;
        this.time = time;
    }

    /** @throws Refusal {@link InspectionError#AGENCY_NOT_APPROVED} */
    void requireApproved(UUID agencyId, String catalogueCode, InspectionDefinition type) {
        GateDecision decision = agencyApproval(gate, agencyId, catalogueCode, type, time.today());
        if (!decision.passed()) {
            throw new Refusal(
                    InspectionError.AGENCY_NOT_APPROVED,
                    name(agencyId),
                    catalogueCode,
                    decision.reasonZh(),
                    decision.reasonEn());
        }
    }

    /** What the gate says to an agency's inspection of a device or product, or of an accessory on it. */
    static GateDecision agencyApproval(
            LicenceGate gate, UUID agencyId, String catalogueCode, InspectionDefinition type, LocalDate day) {
        boolean accessory = Applicability.accessoryOf(type.categories(), type.kind(), catalogueCode);
        String code = accessory ? type.categories().get(0) : catalogueCode;
        return gate.decide(agencyId, new Job(Activity.INSPECTION, code, Map.of(), day, day, day));
    }

    /**
     * The number of the licence under which the construction unit does the notified work; empty when no unit does.
     *
     * @throws Refusal {@link InspectionError#CONTRACTOR_LICENCE}
     */
    String contractor(Device device, Activity work) {
        return device.constructionUnitId()
                .map(unit -> number(
                        unit, work, device.catalogueCode(), device.parameters(), InspectionError.CONTRACTOR_LICENCE))
                .orElse("");
    }

    /**
     * The number of the licence under which the maker makes the product.
     *
     * @throws Refusal {@link InspectionError#MAKER_LICENCE}
     */
    String maker(Product product) {
        return number(
                product.unitId(),
                Activity.MANUFACTURE,
                product.catalogueCode(),
                Map.of(),
                InspectionError.MAKER_LICENCE);
    }

    private String number(
            UUID unit, Activity activity, String code, Map<String, Object> parameters, InspectionError otherwise) {
        LocalDate today = time.today();
        GateDecision decision = gate.decide(unit, new Job(activity, code, parameters, today, today, today));
        if (!decision.passed()) {
            throw new Refusal(otherwise, name(unit), decision.reasonZh(), decision.reasonEn());
        }
        return decision.licenceNumber().orElse("");
    }

    private String name(UUID organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse(organisationId.toString());
    }
}
