package org.tejian.inspection.spi;

/** How exactly a next date is printed and when it is over. */
public enum Precision {
    /** Printed as year and month; overdue from the first day of the following month. */
    MONTH,
    /** Printed to the day; overdue from the following day. */
    DAY
}
