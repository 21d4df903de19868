package id.luwes.arrangement;

import java.util.List;

/**
 * A rule that a proposal breaks, and where.
 *
 * @param subject the part that it is about: {@code period}, {@code pattern}, {@code day-1} (Monday) to {@code day-5},
 *     {@code outputs}, or {@code output-1} for the first promise
 * @param arguments what the message mentions
 */
public record Finding(Rule rule, String subject, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Rule rule, String subject, Object... arguments) {
        return new Finding(rule, subject, List.of(arguments));
    }
}
