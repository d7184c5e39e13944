package org.tejian.soap.internal.mapping;

import java.time.LocalDate;
import java.util.Optional;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceStatus;
import org.tejian.soap.internal.contract.LicenceCheckResponseXml;
import org.tejian.soap.internal.contract.LicenceCheckXml;
import org.tejian.soap.internal.contract.LicenceXml;

/** Licences and the gate in the contract. */
public final class LicenceMapper {

    private LicenceMapper() {}

    public static LicenceXml licence(Licence licence, LocalDate today) {
        LicenceStatus status = licence.statusOn(today);
        LicenceXml xml = new LicenceXml();
        xml.setId(licence.id().toString());
        xml.setNumber(licence.number());
        xml.setRegime(licence.regime());
        xml.setIssuer(licence.issuer());
        xml.setValidFrom(licence.validFrom());
        xml.setValidUntil(licence.validUntil());
        xml.setStatus(Values.coded(status, status.zh(), status.en()));
        return xml;
    }

    /** @throws org.tejian.refusal.Refusal {@link org.tejian.soap.internal.fault.SoapError#FIELD_INVALID} */
    public static Job job(LicenceCheckXml question) {
        LocalDate day = question.getDay();
        LocalDate until = Optional.ofNullable(question.getUntil()).orElse(day);
        if (until.isBefore(day)) {
            throw Values.invalid("until", "不得早于 day。", "Not before day.");
        }
        return new Job(
                Activity.valueOf(question.getActivity().name()),
                question.getCatalogueCode(),
                Values.map("parameter", question.getParameter()),
                day,
                day,
                until);
    }

    public static LicenceCheckResponseXml answer(GateDecision decision) {
        LicenceCheckResponseXml xml = new LicenceCheckResponseXml();
        xml.setPassed(decision.passed());
        xml.setCode(decision.refusal().map(Enum::name).orElse(null));
        if (!decision.passed()) {
            xml.setReason(Values.words(decision.reasonZh(), decision.reasonEn()));
        }
        xml.setLicenceNumber(decision.licenceNumber().orElse(null));
        xml.getWarning().addAll(decision.warnings());
        return xml;
    }
}
