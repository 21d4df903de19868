package id.luwes.arrangement.web;

import id.luwes.web.Letters;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The answers of the form as they were typed, right or wrong: kept as the draft, shown again, read by
 * {@link ProposalReading}. Only the form's own fields are taken, each cut to a length that no answer needs.
 */
public record ApplicationForm(Map<String, String> answers) {

    /** So many promises at most; more are another application. */
    static final int MOST_OUTPUTS = 10;

    private static final int LONGEST = 300;
    private static final Pattern FIELDS = Pattern.compile("first|last|office|elsewhere|outputs|(mode|starts|ends)[1-5]"
            + "|(what|measure|quantity|due|weight|goal|less)([1-9]|10)");

    public ApplicationForm {
        answers = Map.copyOf(answers);
    }

    static ApplicationForm of(MultiValueMap<String, String> sent) {
        return of(sent.toSingleValueMap());
    }

    static ApplicationForm of(Map<String, String> sent) {
        return new ApplicationForm(sent.entrySet().stream()
                .filter(answer -> FIELDS.matcher(answer.getKey()).matches())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> Letters.first(Letters.line(answer.getValue()), LONGEST))));
    }

    /** What was typed, empty where nothing was. */
    public String value(String field) {
        return answers.getOrDefault(field, "");
    }

    /** How many promises the form shows. */
    public int outputs() {
        var count = value("outputs");
        return count.matches("[1-9]|10") ? Integer.parseInt(count) : 1;
    }

    ApplicationForm with(String field, String value) {
        var more = new TreeMap<>(answers);
        more.put(field, value);
        return new ApplicationForm(more);
    }

    ApplicationForm withOneMoreOutput() {
        return with("outputs", String.valueOf(Math.min(MOST_OUTPUTS, outputs() + 1)));
    }

    /** Whether a promise was left empty; it is then no promise. */
    boolean isEmpty(int output) {
        return (value("what" + output)
                        + value("quantity" + output)
                        + value("measure" + output)
                        + value("goal" + output))
                .isBlank();
    }
}
