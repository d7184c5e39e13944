package org.tejian.directory;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;

/** Asserts that something is refused with a code. */
public final class RefusalAssert {

    private RefusalAssert() {}

    public static ObjectAssert<Refusal> assertRefused(ThrowingCallable call, ErrorCode code) {
        Throwable thrown = Assertions.catchThrowable(call);
        Assertions.assertThat(thrown).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) thrown;
        Assertions.assertThat(refusal.code()).isEqualTo(code);
        return Assertions.assertThatObject(refusal);
    }
}
