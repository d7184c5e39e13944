package org.tejian.archive;

import java.util.List;
import java.util.Optional;

/**
 * A page of devices.
 *
 * @param devices the rows
 * @param total how many devices match in all
 * @param next cursor of the following page; empty on the last
 */
public record DevicePage(List<Device> devices, long total, Optional<String> next) {}
