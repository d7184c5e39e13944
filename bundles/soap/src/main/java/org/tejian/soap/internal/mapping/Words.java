package org.tejian.soap.internal.mapping;

import java.util.Locale;

/** English words of codes that the services name in Chinese only. */
final class Words {

    private Words() {}

    /** {@code MAJOR_REPAIR} is read as "major repair". */
    static String english(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
