package org.tejian.inspection.spi;

import java.util.Optional;

/**
 * The conclusion the rules give; the inspector may depart from it with a written reason.
 *
 * @param key the Chinese word, after the re-inspection mapping
 * @param conditional the device may be used under conditions only
 * @param note what the rule says to print or to do
 */
public record ProposedConclusion(
        String key, Text text, Verdict verdict, boolean conditional, Optional<Text> note, boolean unconfirmed) {}
