package org.tejian.registration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.Organisation;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicenceGate;
import org.tejian.refusal.Refusal;
import org.tejian.registration.DescribedDevice;
import org.tejian.registration.NewNotification;

/**
 * What the licence gate says to a notification: first to the contractor, then to the maker.
 *
 * @param refusal why it is refused, ready to be thrown; empty when it passes
 * @param reason the reason in Chinese, for the record; empty when it passes
 * @param licenceNumber the contractor's licence that covers the work; empty when refused
 * @param warnings what the clerk should look at
 */
public record LicenceCheck(
        Optional<Refusal> refusal, String reason, Optional<String> licenceNumber, List<String> warnings) {

    /** Asks the gate as of {@code day}. */
    public static LicenceCheck of(LicenceGate gate, Organisation contractor, NewNotification content, LocalDate day) {
        GateDecision work = gate.decide(
                contractor.id(),
                new Job(
                        content.workKind().activity(),
                        content.catalogueCode(),
                        content.parameters(),
                        day,
                        content.plannedStart(),
                        content.plannedEnd()));
        if (!work.passed()) {
            return refused(work, contractor.name());
        }
        LicenceCheck maker = ofMaker(gate, content);
        if (maker.refusal().isPresent()) {
            return maker;
        }
        List<String> warnings = new ArrayList<>(work.warnings());
        warnings.addAll(maker.warnings());
        return new LicenceCheck(Optional.empty(), "", work.licenceNumber(), List.copyOf(warnings));
    }

    /** Asks the gate about the maker alone, as of the day of manufacture. */
    public static LicenceCheck ofMaker(LicenceGate gate, DescribedDevice content) {
        List<String> warnings = new ArrayList<>();
        if (content.manufacturedOn().isPresent()) {
            GateDecision maker = gate.decideMaker(
                    content.manufacturer(),
                    content.makerLicenceNumber(),
                    content.catalogueCode(),
                    content.parameters(),
                    content.manufacturedOn().get());
            if (!maker.passed()) {
                return refused(maker, content.manufacturer());
            }
            warnings.addAll(maker.warnings());
        }
        if (content.deviceCode().filter(DeviceCode::hasToleratedLength).isPresent()) {
            warnings.add("设备代码为 18 位,标准为 17 位,请核对。 The device code has 18 characters, not 17; check it.");
        }
        return new LicenceCheck(Optional.empty(), "", Optional.empty(), List.copyOf(warnings));
    }

    private static LicenceCheck refused(GateDecision decision, String unit) {
        Refusal refusal = new Refusal(decision.refusal().orElseThrow(), unit, decision.reasonZh(), decision.reasonEn());
        return new LicenceCheck(Optional.of(refusal), refusal.zh(), Optional.empty(), List.of());
    }
}
