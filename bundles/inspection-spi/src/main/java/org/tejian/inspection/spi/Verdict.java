package org.tejian.inspection.spi;

/** How the platform reads a conclusion for the status of the device. */
public enum Verdict {
    PASS,
    FAIL
}
