package org.tejian.directory;

/** The levels of administration that have a code of GB/T 2260. */
public enum RegionLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY
}
