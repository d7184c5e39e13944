package org.tejian.licensing.internal;

/**
 * A level that includes another one, also across kinds of equipment (boilers A includes piping GC2).
 *
 * @param regime 2013 or 2019
 * @param heldFor what the licence is held for
 * @param category equipment digit of the licence
 * @param level level held
 * @param coversCategory equipment digit included
 * @param coversLevel level included; {@code *} for all of them
 */
record LevelCover(
        int regime, HeldFor heldFor, String category, String level, String coversCategory, String coversLevel) {}
