package org.tejian.benchmarks.load;

/**
 * The three measurements of one round, taken right after one another, so that whatever else the machine does meets all.
 *
 * @param empty an endpoint of the same server that does nothing
 * @param jdbc the same statements by plain JDBC, outside of the platform
 * @param platform the platform with sign-in, scope and everything
 */
public record Round(Sample empty, Sample jdbc, Sample platform) {

    /** What a platform that adds nothing to its server and its database would reach, in answers a second. */
    public double limit() {
        return 1 / (1 / empty.perSecond() + 1 / jdbc.perSecond());
    }

    /** How much of that the platform reaches. */
    public double share() {
        return platform.perSecond() / limit();
    }
}
