package org.tejian.rest.internal.filter;

import javax.servlet.ServletRequest;

/** An answer that broke off after its beginning was written: nobody shall take the part for the whole. */
public final class BrokenAnswer {

    private static final String ATTRIBUTE = BrokenAnswer.class.getName();

    private BrokenAnswer() {}

    /** Notes that the answer to the current request is broken. */
    public static void note() {
        CurrentRequest.request().setAttribute(ATTRIBUTE, Boolean.TRUE);
    }

    /** Whether the answer to that request is broken. */
    public static boolean noted(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
