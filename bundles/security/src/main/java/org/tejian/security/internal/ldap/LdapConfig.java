package org.tejian.security.internal.ldap;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings in {@code etc/org.tejian.security.ldap.cfg}; without that file no directory is asked. */
@ObjectClassDefinition(name = "Tejian sign-in through LDAP")
public @interface LdapConfig {

    /** The configuration's name. */
    String PID = "org.tejian.security.ldap";

    @AttributeDefinition(
            description = "ldaps://HOST:636, or ldap://HOST:389 with StartTLS; several separated by spaces")
    String url();

    @AttributeDefinition(description = "Whether a connection by ldap:// is made secure by StartTLS")
    boolean startTls() default true;

    @AttributeDefinition(
            description = "Whether passwords may cross the network in clear text: for a directory on this machine")
    boolean allowClearText() default false;

    @AttributeDefinition(description = "PEM file with the certificates trusted; empty for those of the Java platform")
    String trustedCertificates() default "";

    @AttributeDefinition(description = "Name under which people are searched; empty for anonymously")
    String bindDn() default "";

    @AttributeDefinition(description = "Its password", type = AttributeType.PASSWORD)
    String bindPassword() default "";

    @AttributeDefinition(description = "Where people are searched, the whole subtree")
    String searchBase();

    @AttributeDefinition(description = "What finds one; {0} is the user name, escaped")
    String searchFilter() default "(&(objectClass=person)(uid={0}))";

    @AttributeDefinition(description = "Milliseconds to wait for a connection")
    int connectMillis() default 3000;

    @AttributeDefinition(description = "Milliseconds to wait for an answer")
    int readMillis() default 5000;
}
