package org.tejian.exchange;

/**
 * What is wrong with a row.
 *
 * @param row number of the row in the file, the heading being 1
 * @param column Chinese heading of the column; empty when about the whole row
 * @param code code of the refusal
 * @param zh what is wrong and what to do, in Chinese
 * @param en the same in English
 */
public record RowProblem(long row, String column, String code, String zh, String en) {}
