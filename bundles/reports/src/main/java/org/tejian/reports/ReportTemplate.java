package org.tejian.reports;

import java.util.Map;
import org.tejian.refusal.Refusal;

/**
 * A report's layout: a FreeMarker template (HTML with automatic escaping) that yields well-formed XHTML.
 *
 * <p>Beside its own {@code includes} a template may include what the bundle offers, see {@link ReportRenderer}. A template
 * comes from a bundle or a plugin that an administrator installed; model values are not trusted and never become markup.
 *
 * @param name what a refusal calls the template, for example {@code elevator-traction-periodic/report.ftlh}; letters,
 *     digits, dots, dashes and slashes, ending in {@code .ftlh}
 * @param text the template, at most {@value #MAX_CHARS} characters
 * @param includes texts by the name that {@code <#include "name">} or {@code <#import "name" as x>} uses; names are plain
 *     ({@code parts.ftlh}), without folders, and must not start with {@code tejian}
 */
public record ReportTemplate(String name, String text, Map<String, String> includes) {

    /** The longest template or include, in characters. */
    public static final int MAX_CHARS = 1_000_000;

    /** Refuses an illegal name or a text that is too long with {@link ReportsError#TEMPLATE_ILLEGAL}. */
    public ReportTemplate {
        includes = Map.copyOf(includes);
        if (name.length() > 200 || !name.matches("(?:[\\w.-]+/)*[\\w.-]+\\.ftlh") || name.contains("..")) {
            throw new Refusal(ReportsError.TEMPLATE_ILLEGAL, name);
        }
        requireSize(name, text);
        includes.forEach((includeName, includeText) -> {
            if (!includeName.matches("[A-Za-z0-9_-]+(\\.[a-z0-9]+)?") || includeName.startsWith("tejian")) {
                throw new Refusal(ReportsError.TEMPLATE_ILLEGAL, includeName);
            }
            requireSize(includeName, includeText);
        });
    }

    /** A template that includes nothing of its own. */
    public ReportTemplate(String name, String text) {
        this(name, text, Map.of());
    }

    private static void requireSize(String name, String text) {
        if (text.isBlank() || text.length() > MAX_CHARS) {
            throw new Refusal(ReportsError.TEMPLATE_ILLEGAL, name);
        }
    }
}
