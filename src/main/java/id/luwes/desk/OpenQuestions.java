package id.luwes.desk;

/**
 * What waits for somebody to answer.
 *
 * @param applications cases to decide on
 * @param corrections answers about forgotten check-outs to rule on
 */
public record OpenQuestions(int applications, int corrections) {}
