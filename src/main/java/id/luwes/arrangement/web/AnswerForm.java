package id.luwes.arrangement.web;

import id.luwes.arrangement.Opinion;
import id.luwes.web.Faults;
import id.luwes.web.Letters;

/**
 * What a colleague answers.
 *
 * @param answer by which button: {@code given} with words, {@code none} without
 */
public record AnswerForm(String answer, String words) {

    static final AnswerForm EMPTY = new AnswerForm("", "");

    public AnswerForm {
        answer = answer == null ? "" : answer;
        words = DecisionForm.words(words);
    }

    private boolean isNone() {
        return answer.equals("none");
    }

    Faults faults() {
        return isNone()
                ? Faults.NONE.andIf(!words.isEmpty(), "words", "arrangement.opinion.fault.none-with-words")
                : Faults.NONE.andIf(
                        !answer.equals("given") || !Letters.between(words, Opinion.SHORTEST, Opinion.LONGEST_ANSWER),
                        "words",
                        "arrangement.opinion.fault.words",
                        Opinion.SHORTEST,
                        Opinion.LONGEST_ANSWER);
    }
}
