package org.tavsiya.progress;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A mean over paragraphs, each the mean of its parts, exact. Paragraphs of so many parts share a sum, so that adding one is adding
 * two whole numbers, and the fractions meet once at the end.
 */
final class MeanOfParagraphs {

    /** Values are quarters. */
    static final int ONE = 4;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Sums of quarters, by the number of parts. */
    private long[] sums = new long[4];

    private long paragraphs;

    /**
     * @param quarters of all parts of these paragraphs
     * @param parts of each of them
     */
    void add(long quarters, int parts, long paragraphs) {
        if (parts >= sums.length) {
            sums = Arrays.copyOf(sums, parts + parts / 2);
        }
        sums[parts] += quarters;
        this.paragraphs += paragraphs;
    }

    long paragraphs() {
        return paragraphs;
    }

    /** @throws ArithmeticException where there is no paragraph */
    Ratio percent() {
        if (paragraphs == 0) {
            throw new ArithmeticException("There is no mean of nothing");
        }
        BigInteger common = IntStream.range(1, sums.length)
                .filter(parts -> sums[parts] != 0)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
        BigInteger sum = IntStream.range(1, sums.length)
                .filter(parts -> sums[parts] != 0)
                .mapToObj(parts -> BigInteger.valueOf(sums[parts]).multiply(common.divide(BigInteger.valueOf(parts))))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Ratio(sum.multiply(HUNDRED), common.multiply(BigInteger.valueOf(ONE * paragraphs)));
    }
}
