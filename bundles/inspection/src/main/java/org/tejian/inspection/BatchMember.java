package org.tejian.inspection;

import java.util.Optional;
import org.tejian.refusal.Refusal;

/**
 * What became of one member of a batch: it was done, or it was refused and nothing of it was changed.
 *
 * @param <T> what a member becomes
 * @param index place in the list, from 0
 * @param done what it became; empty when refused
 * @param refusal why it was refused; empty when done
 */
public record BatchMember<T>(int index, Optional<T> done, Optional<Refusal> refusal) {

    public BatchMember {
        if (index < 0 || done.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("a member of a batch was either done or refused");
        }
    }
}
