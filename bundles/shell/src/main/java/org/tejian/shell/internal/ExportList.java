package org.tejian.shell.internal;

/** The lists that {@code tejian:export} writes. */
enum ExportList {
    DEVICES,
    UNITS,
    LICENCES,
    CERTIFICATES,
    NOTIFICATIONS,
    APPLICATIONS,
    TASKS,
    REPORTS
}
