package org.tejian.licensing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A correction of a licence's record. One that could let work pass the gate which the record as it stands does not (a
 * later end, a wider scope, a remark less) waits for a second person of the province (rule S8); any other is applied at
 * once.
 *
 * @param id identifier
 * @param version counts changes
 * @param licenceId the licence
 * @param content what the licence should say
 * @param reason why it is corrected
 * @param opensGate whether a second person is needed
 * @param state where it is
 * @param proposedBy the person who asked for it
 * @param proposedAt when
 * @param decidedBy the person who confirmed or rejected it; empty while it waits, and when none was needed
 * @param decidedAt when it was applied or rejected; empty while it waits
 * @param decisionReason why it was rejected; empty otherwise
 */
public record LicenceCorrection(
        UUID id,
        long version,
        UUID licenceId,
        CorrectedLicence content,
        String reason,
        boolean opensGate,
        State state,
        Signatory proposedBy,
        Instant proposedAt,
        Optional<Signatory> decidedBy,
        Optional<Instant> decidedAt,
        String decisionReason) {

    /**
     * A person as of the signature.
     *
     * @param id identifier
     * @param name name
     */
    public record Signatory(UUID id, String name) {}

    /** Where a correction is. */
    public enum State {
        PENDING("待复核", "waits for a second person"),
        APPLIED("已更正", "applied"),
        REJECTED("未通过", "rejected");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The Chinese name. */
        public String zh() {
            return zh;
        }

        /** The English name. */
        public String en() {
            return en;
        }
    }
}
