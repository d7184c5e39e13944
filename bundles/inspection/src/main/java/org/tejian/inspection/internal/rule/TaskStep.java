package org.tejian.inspection.internal.rule;

/** What can happen to an inspection. */
public enum TaskStep {
    DISPATCH,
    HAND_BACK,
    RECORD,
    NOTICE,
    RECHECK,
    FINISH_SITE,
    REOPEN_SITE,
    COMPILE,
    REVIEW,
    SEND_BACK,
    APPROVE,
    DELIVER,
    CORRECT,
    CANCEL
}
