package org.tejian.exchange;

import java.util.List;

/**
 * One column of a kind of file. The same description makes the template, reads the file, checks it, and documents it.
 *
 * @param field name in the program
 * @param zh Chinese heading
 * @param en English heading
 * @param required whether every row has a value
 * @param format the form of its values
 * @param most longest text, in characters
 * @param codes the values allowed; empty when not a closed set
 * @param example an example
 * @param noteZh what it means, in Chinese
 * @param noteEn the same in English
 */
public record ImportColumn(
        String field,
        String zh,
        String en,
        boolean required,
        Format format,
        int most,
        List<String> codes,
        String example,
        String noteZh,
        String noteEn) {

    /** The forms of values. */
    public enum Format {
        TEXT("文本", "text"),
        /** 2026-03-05, 2026/3/5, 2026年3月5日, 20260305, or a date cell. */
        DATE("日期", "date, for example 2026-03-05"),
        NUMBER("数字", "number"),
        /** One of the codes, by Chinese name or code. */
        CODE("代码", "one of the code list"),
        /** Several of the codes, separated by 、 or a comma. */
        CODES("代码(可多个)", "several of the code list"),
        YES_NO("是/否", "yes or no"),
        /** Credit code or full name of an organisation. */
        ORGANISATION("单位", "credit code or full name of an organisation");

        private final String zh;
        private final String en;

        Format(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The Chinese name. */
        public String zh() {
            return zh;
        }

        /** The English name. */
        public String en() {
            return en;
        }
    }

    public ImportColumn {
        codes = List.copyOf(codes);
    }
}
