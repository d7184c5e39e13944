package org.tejian.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Slow hashes of passwords: Argon2id (RFC 9106) in the usual text form, so that the cost may be raised later and old hashes
 * still be checked. A check for a name nobody has takes the same time as any other.
 */
@Component(service = PasswordHashing.class, configurationPid = SecurityConfig.PID)
@Designate(ocd = SecurityConfig.class)
public final class PasswordHashing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private record Cost(int memoryKib, int iterations, int parallelism) {}

    private final Cost cost;
    private final Semaphore atOnce;
    private final String nobodysHash;

    @Activate
    public PasswordHashing(SecurityConfig config) {
        this.cost = new Cost(config.argon2MemoryKib(), config.argon2Iterations(), config.argon2Parallelism());
        this.atOnce = new Semaphore(config.argon2AtOnce());
        this.nobodysHash = hash("nobody");
    }

    /** A new hash with a new salt at the configured cost. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memoryKib + ",t=" + cost.iterations + ",p=" + cost.parallelism + "$"
                + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(derive(password, salt, cost));
    }

    /** Whether that password gives that hash. */
    public boolean matches(String password, String hash) {
        Matcher parts = parts(hash);
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual = derive(password, Base64.getDecoder().decode(parts.group(4)), costOf(parts));
        return MessageDigest.isEqual(expected, actual);
    }

    /** Takes as long as {@link #matches}, for a name that has no hash. */
    public void spendTheSameTime(String password) {
        matches(password, nobodysHash);
    }

    /** Whether the hash was made at another cost than the configured one. */
    public boolean outdated(String hash) {
        return !costOf(parts(hash)).equals(cost);
    }

    private static Matcher parts(String hash) {
        Matcher parts = FORM.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash is not of the form $argon2id$...");
        }
        return parts;
    }

    private static Cost costOf(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private byte[] derive(String password, byte[] salt, Cost at) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(at.memoryKib)
                .withIterations(at.iterations)
                .withParallelism(at.parallelism)
                .withSalt(salt)
                .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] derived = new byte[HASH_BYTES];
        // a bound on memory: a flood of sign-ins must not take the heap
        atOnce.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), derived);
        } finally {
            atOnce.release();
        }
        return derived;
    }
}
