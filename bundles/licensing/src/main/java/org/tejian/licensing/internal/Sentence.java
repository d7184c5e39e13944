package org.tejian.licensing.internal;

/**
 * A sentence of the gate in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
record Sentence(String zh, String en) {

    /** One line with both, for the clerk. */
    String line() {
        return zh + " / " + en;
    }
}
