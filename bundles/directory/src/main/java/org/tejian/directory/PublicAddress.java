package org.tejian.directory;

/**
 * Where the public reaches the platform's pages. Every link the platform gives away begins with it: the QR codes of
 * reports and certificates, the way back from another sign-in. Set once, in {@code etc/org.tejian.address.cfg}.
 */
@FunctionalInterface
public interface PublicAddress {

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash, for example {@code /verify/device/31105201132026110001}
     */
    String of(String path);
}
