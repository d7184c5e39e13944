package org.tejian.inspection;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One application to be accepted.
 *
 * @param requestId the application
 * @param fee fee in yuan, 0 or more, at most two decimals
 */
public record BatchAcceptance(UUID requestId, BigDecimal fee) {}
