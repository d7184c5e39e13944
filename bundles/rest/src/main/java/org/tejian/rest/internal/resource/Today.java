package org.tejian.rest.internal.resource;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day in the province. */
final class Today {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Today() {}

    static LocalDate inChina() {
        return LocalDate.now(CHINA);
    }
}
