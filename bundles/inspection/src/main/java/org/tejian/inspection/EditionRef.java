package org.tejian.inspection;

import org.tejian.inspection.spi.Text;

/**
 * The edition of an inspection type that a task has frozen when it was accepted: form, judgement, correction and printing
 * follow it for ever.
 *
 * @param typeId id of the type
 * @param number number of the edition, for example {@code 2010.3}
 * @param sha256 digest of its text and report section
 * @param title name of the type in that edition
 */
public record EditionRef(String typeId, String number, String sha256, Text title) {}
