package org.tejian.reports;

import java.util.Base64;

/** How pictures are handed to templates. */
final class Pictures {

    private Pictures() {}

    static String dataUri(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
