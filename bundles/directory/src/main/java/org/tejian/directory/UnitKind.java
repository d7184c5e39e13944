package org.tejian.directory;

/** The businesses a unit may have; one unit may have several. */
public enum UnitKind {
    USE,
    CONSTRUCTION,
    MANUFACTURE,
    MAINTENANCE,
    FILLING,
    DESIGN
}
