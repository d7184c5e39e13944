package org.tejian.chain;

/** What the demo province tells everybody. */
public final class DemoAccounts {

    /** The password of every account of the demo province. */
    public static final String PASSWORD = "Tejian-Demo-2013";

    private DemoAccounts() {}
}
