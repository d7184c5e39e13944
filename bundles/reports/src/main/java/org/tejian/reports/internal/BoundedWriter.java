package org.tejian.reports.internal;

import java.io.Writer;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportsError;

/** Collects a template's output and stops it when it grows past all reason. */
final class BoundedWriter extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final String template;
    private final int maxChars;

    BoundedWriter(String template, int maxChars) {
        this.template = template;
        this.maxChars = maxChars;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        if (text.length() + length > maxChars) {
            throw new Refusal(ReportsError.RENDERING_EXCEEDED, template, maxChars + " chars");
        }
        text.append(chars, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
