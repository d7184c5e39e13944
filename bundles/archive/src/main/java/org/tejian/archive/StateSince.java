package org.tejian.archive;

import java.time.Instant;

/**
 * How long a device has been where it is.
 *
 * @param device the device
 * @param since when it came into its present state
 */
public record StateSince(Device device, Instant since) {}
