package org.tejian.demo.province.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed, the same province; neighbouring seeds have nothing in common. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Whether something happens that happens so many times in a thousand. */
    boolean perMille(int times) {
        return random.nextInt(1000) < times;
    }

    /** A number from 0 on, less than {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of them. */
    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One of them, those in front much more often. */
    <T> T oneOfTheFirst(List<T> some) {
        double skew = random.nextDouble();
        return some.get((int) (skew * skew * some.size()));
    }

    /** A day so many days back at most. */
    LocalDate dayBefore(LocalDate day, int most) {
        return day.minusDays(random.nextInt(most));
    }
}
