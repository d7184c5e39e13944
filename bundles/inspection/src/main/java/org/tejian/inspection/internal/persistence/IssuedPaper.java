package org.tejian.inspection.internal.persistence;

import java.time.Instant;

/**
 * What approval gives a report.
 *
 * @param number its number
 * @param approvedAt when
 * @param pdfDigest digest of the file
 * @param checkCode the code printed on it
 * @param verifyUrl the address behind its QR code
 */
public record IssuedPaper(String number, Instant approvedAt, String pdfDigest, String checkCode, String verifyUrl) {}
