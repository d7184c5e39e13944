package org.tejian.soap.internal.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days and moments between XML Schema and Java; called by the classes of the contract. */
public final class XmlTimes {

    /** The province's time. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int DAY_LENGTH = 10;

    private XmlTimes() {}

    /** A day; a time zone behind it means nothing to a day. */
    public static LocalDate day(String text) {
        String stripped = text.strip();
        return LocalDate.parse(stripped.length() > DAY_LENGTH ? stripped.substring(0, DAY_LENGTH) : stripped);
    }

    public static Instant moment(String text) {
        return OffsetDateTime.parse(text.strip()).toInstant();
    }

    public static @Nullable String print(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public static @Nullable String print(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(CHINA).toOffsetDateTime().toString();
    }

    public static LocalDate today() {
        return LocalDate.now(CHINA);
    }
}
