package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.licensing.Activity;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicensingError;

/** The rule R-LIC-4: was the maker licensed for the product on the day it was made? */
public final class MakerRuling {

    private final GateRuling ruling;

    public MakerRuling(GateRuling ruling) {
        this.ruling = ruling;
    }

    /** Passes with a remark, for a maker that the register does not know. */
    public static GateDecision unknown(String makerName) {
        Sentence sentence = new Sentence(
                "许可登记库中没有制造单位“%s”的制造许可证，请核对产品质量证明文件。".formatted(makerName),
                "The register holds no manufacturing licence of \"%s\": check the product's papers."
                        .formatted(makerName));
        return new GateDecision(Optional.empty(), "", "", Optional.empty(), Optional.empty(), List.of(sentence.line()));
    }

    /** Refuses a licence number that belongs to somebody else. */
    public static GateDecision otherHolder(String number, String holder) {
        return GateRuling.refused(
                LicensingError.MAKER_LICENCE,
                new Sentence(
                        "许可证 %s 的持证单位是“%s”。".formatted(number, holder),
                        "Licence %s is held by \"%s\".".formatted(number, holder)));
    }

    /** The decision on a product, by the manufacturing licences of its maker. */
    public GateDecision decide(
            List<HeldLicence> licences, String catalogueCode, Map<String, Object> parameters, LocalDate madeOn) {
        GateDecision decision = ruling.decide(
                licences, new Job(Activity.MANUFACTURE, catalogueCode, parameters, madeOn, madeOn, madeOn));
        if (decision.passed()) {
            return decision;
        }
        return GateRuling.refused(
                LicensingError.MAKER_LICENCE,
                new Sentence(
                        "产品制造日期 %s。%s".formatted(madeOn, decision.reasonZh()),
                        "Made on %s. %s".formatted(madeOn, decision.reasonEn())));
    }
}
