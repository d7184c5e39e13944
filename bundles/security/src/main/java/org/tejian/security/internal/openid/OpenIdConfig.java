package org.tejian.security.internal.openid;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings in {@code etc/org.tejian.security.openid.cfg}; without that file there is no identity provider. */
@ObjectClassDefinition(name = "Tejian sign-in through OpenID Connect")
public @interface OpenIdConfig {

    /** The configuration's name. */
    String PID = "org.tejian.security.openid";

    @AttributeDefinition(
            description = "The provider, as it names itself; its configuration is read from"
                    + " ISSUER/.well-known/openid-configuration")
    String issuer();

    @AttributeDefinition(description = "The platform's name at the provider")
    String clientId();

    @AttributeDefinition(description = "Its secret; empty for a public client", type = AttributeType.PASSWORD)
    String clientSecret() default "";

    @AttributeDefinition(description = "Claim with the user name of the account")
    String userNameClaim() default "preferred_username";

    @AttributeDefinition(description = "Scopes asked for")
    String scopes() default "openid profile";

    @AttributeDefinition(description = "Whether programs may send tokens of the provider as Authorization: Bearer")
    boolean bearerTokens() default true;

    @AttributeDefinition(description = "Audience of those tokens; empty for the client id")
    String bearerAudience() default "";

    @AttributeDefinition(description = "Clients (azp or client_id) whose tokens are taken; empty for all")
    String[] bearerClients() default {};

    @AttributeDefinition(description = "PEM file with the certificates trusted; empty for those of the Java platform")
    String trustedCertificates() default "";

    @AttributeDefinition(description = "Whether the provider may be reached by http: for one on this machine")
    boolean allowHttp() default false;

    @AttributeDefinition(description = "Seconds by which the clocks may differ")
    int clockSkewSeconds() default 60;

    @AttributeDefinition(description = "Milliseconds to wait for a connection")
    int connectMillis() default 3000;

    @AttributeDefinition(description = "Milliseconds to wait for an answer")
    int readMillis() default 5000;
}
