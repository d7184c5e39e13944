package org.tejian.security.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings in {@code etc/org.tejian.security.cfg}; the defaults fit a province. */
@ObjectClassDefinition(name = "Tejian sign-in")
public @interface SecurityConfig {

    /** The configuration's name. */
    String PID = "org.tejian.security";

    @AttributeDefinition(description = "Memory of one password check (Argon2id) in KiB")
    int argon2MemoryKib() default 19_456;

    @AttributeDefinition(description = "Passes over that memory")
    int argon2Iterations() default 2;

    @AttributeDefinition(description = "Lanes of one password check")
    int argon2Parallelism() default 1;

    @AttributeDefinition(description = "How many passwords are checked at the same time; the others wait")
    int argon2AtOnce() default 4;

    @AttributeDefinition(description = "Minutes after which an unused session ends")
    int sessionIdleMinutes() default 30;

    @AttributeDefinition(description = "Hours after which any session ends")
    int sessionLongestHours() default 12;

    @AttributeDefinition(description = "Seconds for which a verified session is remembered in memory, 0 for not at all")
    int sessionRememberedSeconds() default 5;

    @AttributeDefinition(description = "Failed sign-ins that lock an account")
    int lockAfterFailures() default 5;

    @AttributeDefinition(description = "Minutes within which they must fall")
    int lockWithinMinutes() default 15;

    @AttributeDefinition(description = "Minutes for which the account is locked then")
    int lockForMinutes() default 15;

    @AttributeDefinition(description = "Characters of the shortest password, 8 at least")
    int passwordShortest() default 10;

    @AttributeDefinition(description = "How many of the last passwords may not be used again")
    int passwordsRemembered() default 5;

    @AttributeDefinition(description = "Days after which a password must be changed, 0 for never")
    int passwordLongestDays() default 180;

    @AttributeDefinition(
            description = "Whether passwords of the platform are taken beside the directory and the identity provider;"
                    + " those of the first administrator always are")
    boolean localPasswords() default true;
}
