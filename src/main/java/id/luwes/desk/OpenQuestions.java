package id.luwes.desk;

/**
 * What waits for somebody to answer.
 *
 * @param applications cases to decide on
 * @param outputs deliveries to accept or return
 * @param corrections answers about forgotten check-outs to rule on
 */
public record OpenQuestions(int applications, int outputs, int corrections) {

    /** Nothing waits. */
    static final OpenQuestions NONE = new OpenQuestions(0, 0, 0);
}
