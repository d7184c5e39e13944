package org.tejian.inspection.spi;

/** How much a finding weighs. */
public enum Severity {
    /** The record cannot be submitted before it is mended. */
    ERROR,
    /** May be submitted; inspector and reviewer should look at it. */
    WARNING,
    INFO
}
