package org.tejian.soap.internal.server;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings in {@code etc/org.tejian.soap.cfg}; the defaults fit a province. */
@ObjectClassDefinition(name = "Tejian SOAP")
public @interface SoapConfig {

    /** The configuration's name. */
    String PID = "org.tejian.soap";

    @AttributeDefinition(
            description = "Whether passwords are taken over TLS only; connections from this machine are exempt")
    boolean tlsRequired() default true;

    @AttributeDefinition(
            description = "Minutes for which a verified password is remembered (as a keyed digest), 0 for not at all")
    int signInRememberedMinutes() default 10;

    @AttributeDefinition(description = "Largest message in bytes")
    int largestMessage() default 4_194_304;
}
