package id.luwes.bench;

import java.util.Arrays;

/** How long each of many repetitions took. */
final class Latencies {

    private final long[] sorted;

    private Latencies(long[] nanos) {
        this.sorted = nanos;
        Arrays.sort(sorted);
    }

    static Latencies of(long[] nanos) {
        return new Latencies(nanos.clone());
    }

    /** Repeats the work, first to warm up, then to measure. */
    static Latencies measured(int warmUps, int repetitions, Runnable work) {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        var nanos = new long[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long began = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - began;
        }
        return new Latencies(nanos);
    }

    double median() {
        return millis(0.5);
    }

    double p95() {
        return millis(0.95);
    }

    private double millis(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / 1e6;
    }
}
