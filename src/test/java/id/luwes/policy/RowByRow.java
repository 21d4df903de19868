package id.luwes.policy;

import java.util.function.Function;

/** A policy judged without its classes, every row by the engine: the baseline of the benchmark. */
public final class RowByRow {

    private RowByRow() {}

    public static Function<Facts, Decision> by(Policy policy) {
        return policy::decideRowByRow;
    }
}
