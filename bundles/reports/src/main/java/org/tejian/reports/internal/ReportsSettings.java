package org.tejian.reports.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set, in {@code etc/org.tejian.reports.cfg}. */
@ObjectClassDefinition(name = "Tejian reports")
@interface ReportsSettings {

    @AttributeDefinition(name = "Longest XHTML of a report", description = "characters")
    int html_max_chars() default 8_000_000;

    @AttributeDefinition(name = "Longest time for one report", description = "seconds")
    int timeout_seconds() default 60;

    @AttributeDefinition(name = "Reports made at once", description = "each takes up to about 60 MB of heap")
    int parallel() default 2;

    @AttributeDefinition(
            name = "Fonts for rare characters",
            description = "TrueType files (.ttf) that may be embedded, asked in this order for what Noto Sans SC lacks,"
                    + " such as the names in CJK Extension B")
    String[] fallback_fonts() default {};
}
