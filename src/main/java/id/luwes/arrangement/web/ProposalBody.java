package id.luwes.arrangement.web;

import static java.util.Map.entry;

import id.luwes.arrangement.WeekPattern;
import id.luwes.web.Faults;
import id.luwes.web.JsonBody;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A proposal as a program sends it, turned into the answers of the form, so that both are read and held against the
 * rules by the same code; and the faults of the form turned back into places of the body.
 */
final class ProposalBody {

    private static final String[] WEEKDAYS = {"monday", "tuesday", "wednesday", "thursday", "friday"};
    static final int LONGEST = 300;
    static final List<String> MODES = List.of("OFFICE", "HOME", "OTHER_OFFICE", "ELSEWHERE");
    private static final List<String> PARTS = List.of("WHOLE", "MORNING", "AFTERNOON");
    private static final Map<String, String> PLACES = Map.ofEntries(
            entry("first", "/period/first"),
            entry("last", "/period/last"),
            entry("coreStarts", "/coreHours/starts"),
            entry("coreEnds", "/coreHours/ends"),
            entry("office", "/office"),
            entry("elsewhere", "/elsewhere"),
            entry("outputs", "/outputs"));

    private ProposalBody() {}

    /**
     * The answers.
     *
     * @param defaults stand in for weekdays that the body leaves out, and for hours
     * @throws id.luwes.web.FaultyBody where a field is not what it should be
     */
    static ApplicationForm form(JsonBody body, ApplicationForm defaults) {
        body.only("period", "week", "nextWeek", "coreHours", "office", "elsewhere", "outputs", "amends");
        return read(body, defaults);
    }

    /** The same of what is offered instead: whole too, beside the reason, which whoever offers reads for themselves. */
    static ApplicationForm offer(JsonBody body, ApplicationForm defaults) {
        body.only("period", "week", "nextWeek", "coreHours", "office", "elsewhere", "outputs", "reason");
        return read(body, defaults);
    }

    private static ApplicationForm read(JsonBody body, ApplicationForm defaults) {
        body.required("period", "outputs");
        var answers = new HashMap<>(defaults.answers());
        var period = body.part("period").only("first", "last").required("first", "last");
        period.date("first").ifPresent(it -> answers.put("first", it.toString()));
        period.date("last").ifPresent(it -> answers.put("last", it.toString()));
        week(body.part("week"), answers);
        if (body.has("coreHours")) {
            var core = body.part("coreHours").only("starts", "ends").required("starts", "ends");
            answers.put("coreStarts", core.text("starts", 5));
            answers.put("coreEnds", core.text("ends", 5));
        }
        if (body.has("nextWeek")) {
            answers.put("alternates", "true");
            nextWeek(body.part("nextWeek"), answers);
        }
        answers.put("amends", body.text("amends", LONGEST));
        answers.put("office", body.text("office", LONGEST));
        answers.put("elsewhere", body.text("elsewhere", LONGEST));
        var outputs = body.parts("outputs", ApplicationForm.MOST_OUTPUTS);
        answers.put("outputs", String.valueOf(Math.max(1, outputs.size())));
        for (var number = 1; number <= outputs.size(); number++) {
            output(outputs.get(number - 1), number, answers);
        }
        body.end();
        return ApplicationForm.of(answers);
    }

    private static void week(JsonBody week, Map<String, String> answers) {
        week.only(WEEKDAYS);
        for (var weekday = 1; weekday <= 5; weekday++) {
            var name = name(weekday);
            if (week.has(name)) {
                var day = week.part(name).only("mode", "part", "starts", "ends").required("mode");
                answers.put("mode" + weekday, day.word("mode", MODES));
                if (day.has("part")) {
                    answers.put("part" + weekday, day.word("part", PARTS));
                }
                for (var field : List.of("starts", "ends")) {
                    if (day.has(field)) {
                        answers.put(field + weekday, day.text(field, 5));
                    }
                }
            }
        }
    }

    /** Where weeks take turns; the hours are those of the first week. */
    private static void nextWeek(JsonBody week, Map<String, String> answers) {
        week.only(WEEKDAYS);
        for (var weekday : WeekPattern.WEEKDAYS) {
            var name = name(weekday.getValue());
            if (week.has(name)) {
                var day = week.part(name).only("mode").required("mode");
                answers.put(ApplicationForm.next(weekday), day.word("mode", MODES));
            }
        }
    }

    private static void output(JsonBody output, int number, Map<String, String> answers) {
        output.only("what", "quantity", "measure", "due", "goal", "weight", "less")
                .required("what", "quantity", "measure", "due", "goal");
        for (var field : List.of("what", "measure", "goal", "less")) {
            answers.put(field + number, output.text(field, LONGEST));
        }
        for (var field : List.of("quantity", "weight")) {
            output.number(field)
                    .ifPresent(it ->
                            answers.put(field + number, it.stripTrailingZeros().toPlainString()));
        }
        output.date("due").ifPresent(it -> answers.put("due" + number, it.toString()));
    }

    /** The same faults, each at its place in the body. */
    static Faults placed(Faults faults) {
        return faults.placed(ProposalBody::place);
    }

    private static String place(String field) {
        var word = field.replaceFirst("\\d+$", "");
        var known = PLACES.get(field);
        if (known != null) {
            return known;
        }
        if (word.equals(field)) {
            return "";
        }
        var number = Integer.parseInt(field.substring(word.length()));
        return ApplicationForm.OF_A_PROMISE.contains(word)
                ? "/outputs/" + (number - 1) + "/" + word
                : "/week/" + name(number) + "/" + word;
    }

    static String name(int weekday) {
        return DayOfWeek.of(weekday).name().toLowerCase(Locale.ROOT);
    }
}
