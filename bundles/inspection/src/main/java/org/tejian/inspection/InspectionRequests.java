package org.tejian.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Applications for inspection 报检 and their acceptance 受理. Agencies see those addressed to them, units their own and
 * those of their devices, regulators those of their region.
 */
public interface InspectionRequests {

    /**
     * Files an application: the safety manager of the use unit, the construction unit for supervision, or a receptionist
     * of the agency for a device that is due. For a product or batch without a device record: somebody of the unit that
     * answers for it, or a receptionist; manufacturing supervision, and cylinders under the variant of a batch report.
     *
     * @throws org.tejian.refusal.Refusal {@link InspectionError#REQUEST_CONTENT}, {@link InspectionError#AGENCY_UNKNOWN},
     *     {@link InspectionError#TYPE_AWAY}, {@link InspectionError#TYPE_NOT_FOR_DEVICE},
     *     {@link InspectionError#VARIANT_UNKNOWN}, {@link InspectionError#DEVICE_OUT_OF_LIFE},
     *     {@link InspectionError#TYPE_NEEDS_DEVICE}, {@link InspectionError#PRODUCT_UNIT_UNKNOWN}
     */
    InspectionRequest apply(Caller caller, NewRequest content);

    /** Files a returned application again with other content. As {@link #apply}; its applicant only. */
    InspectionRequest applyAgain(Caller caller, UUID requestId, NewRequest content);

    /**
     * Accepts: a receptionist of the agency. Freezes the edition of the type that is installed now; a device under
     * construction goes under supervision.
     *
     * @param fee fee in yuan, 0 or more, at most two decimals
     * @throws org.tejian.refusal.Refusal {@link InspectionError#AGENCY_NOT_APPROVED} when the agency holds no valid
     *     approval for the device's category, {@link InspectionError#DEVICE_OUT_OF_LIFE},
     *     {@link InspectionError#NOTIFICATION_MISSING} for supervision of work nobody notified,
     *     {@link InspectionError#SUPERVISION_MISSING} for another inspection of a device that was never supervised,
     *     {@link InspectionError#CONTRACTOR_LICENCE} when the construction unit's licence does not cover the notified work
     *     today, {@link InspectionError#MAKER_LICENCE} when the maker's does not cover a product,
     *     {@link InspectionError#TASK_OPEN_ALREADY}, {@link InspectionError#TYPE_AWAY},
     *     {@link InspectionError#EDITION_NOT_IN_FORCE}, {@link InspectionError#TYPE_NOT_FOR_DEVICE},
     *     {@link InspectionError#REQUEST_STATE}, {@link InspectionError#FEE_ILLEGAL}
     */
    InspectionTask accept(Caller caller, UUID requestId, BigDecimal fee);

    /** Refuses with a reason: a receptionist of the agency. */
    InspectionRequest refuse(Caller caller, UUID requestId, String reason);

    /** Sends back for missing documents with a reason: a receptionist of the agency. */
    InspectionRequest returnForCorrection(Caller caller, UUID requestId, String reason);

    /** Takes an application back that is not accepted yet: its applicant. */
    InspectionRequest withdraw(Caller caller, UUID requestId, String reason);

    /** The application, when within the scope. */
    Optional<InspectionRequest> find(Caller caller, UUID requestId);

    /** @throws org.tejian.refusal.Refusal {@link InspectionError#REQUEST_UNKNOWN} */
    InspectionRequest require(Caller caller, UUID requestId);

    /** The applications within the scope. */
    List<InspectionRequest> list(Caller caller, RequestQuery query);
}
