package org.tejian.security.internal;

import java.lang.annotation.Annotation;

/** The defaults, but cheap hashes. */
public record ConfigForTests(
        int argon2MemoryKib, int sessionRememberedSeconds, int passwordLongestDays, boolean localPasswords)
        implements SecurityConfig {

    public static ConfigForTests remembering(int seconds) {
        return new ConfigForTests(64, seconds, 180, true);
    }

    /** Only the directory and the identity provider count. */
    public ConfigForTests withoutLocalPasswords() {
        return new ConfigForTests(argon2MemoryKib, sessionRememberedSeconds, passwordLongestDays, false);
    }

    @Override
    public int passwordShortest() {
        return 10;
    }

    @Override
    public int passwordsRemembered() {
        return 3;
    }

    @Override
    public int argon2Iterations() {
        return 1;
    }

    @Override
    public int argon2Parallelism() {
        return 1;
    }

    @Override
    public int argon2AtOnce() {
        return 4;
    }

    @Override
    public int sessionIdleMinutes() {
        return 30;
    }

    @Override
    public int sessionLongestHours() {
        return 12;
    }

    @Override
    public int lockAfterFailures() {
        return 5;
    }

    @Override
    public int lockWithinMinutes() {
        return 15;
    }

    @Override
    public int lockForMinutes() {
        return 15;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return SecurityConfig.class;
    }
}
