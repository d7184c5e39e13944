package org.tejian.security.internal.openid;

import java.lang.annotation.Annotation;

/** The provider of the test. */
record OpenIdConfigForTests(String issuer, boolean allowHttp, String clientSecret, String... bearerClients)
        implements OpenIdConfig {

    @Override
    public String clientId() {
        return "tejian";
    }

    @Override
    public String userNameClaim() {
        return "preferred_username";
    }

    @Override
    public String scopes() {
        return "openid profile";
    }

    @Override
    public boolean bearerTokens() {
        return true;
    }

    @Override
    public String bearerAudience() {
        return "";
    }

    @Override
    public String trustedCertificates() {
        return "";
    }

    @Override
    public int clockSkewSeconds() {
        return 30;
    }

    @Override
    public int connectMillis() {
        return 10_000;
    }

    @Override
    public int readMillis() {
        return 10_000;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return OpenIdConfig.class;
    }
}
