package id.luwes.evaluation;

/** Identifies the evaluation of one person and month. */
public record EvaluationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
