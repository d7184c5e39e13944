package org.tejian.licensing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the gate says to a job.
 *
 * @param refusal why the job is refused (one of NO_LICENCE, LICENCE_EXPIRED, LICENCE_SUSPENDED, LICENCE_REVOKED,
 *     LICENCE_CANCELLED, SCOPE_MISMATCH, MAKER_LICENCE); empty when it passes
 * @param reasonZh the reason with what is needed and what is held, in Chinese; empty when it passes
 * @param reasonEn the same in English
 * @param licenceId the licence that covers the job; empty when refused
 * @param licenceNumber its number
 * @param warnings what a clerk should look at although the job passes (the licence ends before the work, remarks)
 */
public record GateDecision(
        Optional<LicensingError> refusal,
        String reasonZh,
        String reasonEn,
        Optional<UUID> licenceId,
        Optional<String> licenceNumber,
        List<String> warnings) {

    public GateDecision {
        warnings = List.copyOf(warnings);
    }

    public boolean passed() {
        return refusal.isEmpty();
    }
}
