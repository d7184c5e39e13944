package org.tejian.inspection;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A finished inspection as an agency's own system hands it in.
 *
 * @param agencyNumber the agency's own number of it, 1 to 100 characters; unique within the agency
 * @param taskId the task, when it was accepted in the platform before; empty to file and accept the request as well
 * @param request what would be applied for; its device and type must be those of the task
 * @param edition number of the edition inspected by, for example {@code 2010.3}
 * @param fee fee in yuan, for the acceptance
 * @param dispatch who inspected, when, with what, for the dispatch; whoever hands in is one of them
 * @param record in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
 * @param signedItems numbers of the items that the inspector signs with this submission
 * @param unitRepresentative who signed for the unit on site, 1 to 100 characters
 * @param compilation what the inspector concludes
 */
public record Submission(
        String agencyNumber,
        Optional<UUID> taskId,
        NewRequest request,
        String edition,
        BigDecimal fee,
        Dispatch dispatch,
        Map<String, Object> record,
        List<String> signedItems,
        String unitRepresentative,
        Compilation compilation) {

    private static final int LONGEST_NUMBER = 100;

    public Submission {
        agencyNumber = agencyNumber.strip();
        if (agencyNumber.isEmpty() || agencyNumber.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("the agency's number has 1 to 100 characters");
        }
        record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
        signedItems = List.copyOf(signedItems);
    }
}
