package id.luwes.arrangement.web;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applying;
import id.luwes.arrangement.Proposal;
import id.luwes.core.EmployeeId;
import id.luwes.web.Letters;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The answers of the form as they were typed, right or wrong: kept as the draft, shown again, read by
 * {@link ProposalReading}. Only the form's own fields are taken, each cut to a length that no answer needs.
 */
public record ApplicationForm(Map<String, String> answers) {

    /** So many promises at most: six a month for the longest period, and some. */
    static final int MOST_OUTPUTS = 40;

    private static final int LONGEST = 300;
    private static final String ASKED = "asked";
    private static final String NUMBER = "([1-9]|[1-3][0-9]|40)";
    private static final String ID = "[1-9][0-9]{0,17}";
    private static final Pattern CHANGE = Pattern.compile("change" + NUMBER);
    private static final Pattern KEPT = Pattern.compile("kept" + NUMBER);

    /** The fields of a promise; a folded one sends them in this order, one a line. */
    static final List<String> OF_A_PROMISE = List.of("what", "quantity", "measure", "due", "goal", "less", "weight");

    private static final Pattern FIELDS = Pattern.compile(
            "first|last|revises|amends|offers|office|elsewhere|outputs|folded|alternates|mode([1-9]|10)|(starts|ends|part)[1-5]|coreStarts|coreEnds|("
                    + String.join("|", OF_A_PROMISE) + ")" + NUMBER);

    public ApplicationForm {
        answers = Map.copyOf(answers);
    }

    static ApplicationForm of(MultiValueMap<String, String> sent) {
        return of(sent.toSingleValueMap());
    }

    static ApplicationForm of(Map<String, String> sent) {
        return new ApplicationForm(unfolded(sent).entrySet().stream()
                .filter(answer -> FIELDS.matcher(answer.getKey()).matches())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> Letters.first(Letters.line(answer.getValue()), LONGEST))));
    }

    /** The fields of folded promises beside the others. */
    private static Map<String, String> unfolded(Map<String, String> sent) {
        var all = new TreeMap<>(sent);
        sent.forEach((name, value) -> {
            var kept = KEPT.matcher(name);
            if (kept.matches()) {
                var lines = value.split("\r?\n", OF_A_PROMISE.size());
                IntStream.range(0, lines.length)
                        .forEach(it -> all.putIfAbsent(OF_A_PROMISE.get(it) + kept.group(1), lines[it]));
            }
        });
        return all;
    }

    /** A promise as it is sent while it is folded. */
    public String kept(int output) {
        return OF_A_PROMISE.stream().map(field -> value(field + output)).collect(Collectors.joining("\n"));
    }

    /** What was typed, empty where nothing was. */
    public String value(String field) {
        return answers.getOrDefault(field, "");
    }

    /** The application that is revised; 0 for a new one. */
    long revises() {
        return id("revises");
    }

    /** The application whose agreement is to be changed; 0 for none. */
    long amends() {
        return id("amends");
    }

    private long id(String field) {
        var number = value(field);
        return number.matches(ID) ? Long.parseLong(number) : 0;
    }

    /** What the draft belongs to: the application that is revised, or whose agreement is to be changed; 0 for a new one. */
    long about() {
        return revises() == 0 ? amends() : revises();
    }

    /** Sends what the form asks for: anew, as a change of an agreement, or in the place of what was returned. */
    Applying.Outcome send(Applying applying, SignedIn person, EmployeeId me, Proposal proposal) {
        if (revises() > 0) {
            return applying.revise(person, me, new ApplicationId(revises()), proposal);
        }
        return amends() > 0
                ? applying.amend(person, me, new ApplicationId(amends()), proposal)
                : applying.submit(person, me, proposal);
    }

    /** Where the form is checked while it is filled in: with the draft of the applicant, or for whoever offers something else. */
    String checking() {
        var offers = id("offers");
        return offers > 0 ? "/applications/" + offers + "/offer/check" : "/applications/draft";
    }

    /** Whether two weeks take turns; the hours of a weekday are those of both. */
    public boolean alternates() {
        return value("alternates").equals("true");
    }

    /** The field of a weekday in the next week, where weeks take turns: 6 to 10. */
    static String next(DayOfWeek weekday) {
        return "mode" + (weekday.getValue() + 5);
    }

    /** How many promises the form shows. */
    public int outputs() {
        var count = value("outputs");
        return count.matches(NUMBER) ? Integer.parseInt(count) : 1;
    }

    ApplicationForm with(String field, String value) {
        var more = new TreeMap<>(answers);
        more.put(field, value);
        return new ApplicationForm(more);
    }

    /** Whether a button changes which promises the form shows, and asks for no judgement. */
    static boolean reshapes(String action) {
        return action.equals("add") || CHANGE.matcher(action).matches();
    }

    /** The form after a button: {@code add} shows one more promise, {@code change7} unfolds the seventh. */
    ApplicationForm after(String action) {
        if (action.equals("add")) {
            return with("outputs", String.valueOf(Math.min(MOST_OUTPUTS, outputs() + 1)));
        }
        var change = CHANGE.matcher(action);
        return change.matches() ? with(ASKED, change.group(1)) : this;
    }

    /** The promise that somebody wants to change; 0 for none. */
    int asked() {
        var number = value(ASKED);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /** Whether a promise was left empty; it is then no promise. */
    boolean isEmpty(int output) {
        return (value("what" + output)
                        + value("quantity" + output)
                        + value("measure" + output)
                        + value("goal" + output))
                .isBlank();
    }

    /** Whether anything of a promise still has to be filled in. */
    boolean isUnfinished(int output) {
        return Stream.of("what", "quantity", "measure", "due", "goal")
                .anyMatch(field -> value(field + output).isBlank());
    }
}
