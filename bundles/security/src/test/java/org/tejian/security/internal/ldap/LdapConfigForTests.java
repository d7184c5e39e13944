package org.tejian.security.internal.ldap;

import java.lang.annotation.Annotation;

/** How the directory of the test is reached. */
record LdapConfigForTests(
        String url, boolean startTls, boolean allowClearText, String trustedCertificates, String bindPassword)
        implements LdapConfig {

    @Override
    public String bindDn() {
        return "cn=tejian,dc=example,dc=org";
    }

    @Override
    public String searchBase() {
        return "ou=people,dc=example,dc=org";
    }

    @Override
    public String searchFilter() {
        return "(&(objectClass=person)(uid={0}))";
    }

    @Override
    public int connectMillis() {
        return 2000;
    }

    @Override
    public int readMillis() {
        return 1500;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return LdapConfig.class;
    }
}
