package id.luwes.arrangement.web;

import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.Proposal;
import id.luwes.arrangement.WeekPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The form as somebody would have filled it in to ask for a proposal; {@link ProposalReading} the other way round. */
final class FilledForm {

    private FilledForm() {}

    static ApplicationForm of(Proposal proposal) {
        var answers = new HashMap<String, String>();
        answers.put("first", proposal.period().first().toString());
        answers.put("last", proposal.period().last().toString());
        weeks(answers, proposal.pattern(), proposal.period().first());
        proposal.pattern().core().ifPresent(it -> core(answers, it));
        answers.put("outputs", String.valueOf(Math.max(1, proposal.outputs().size())));
        for (int i = 0; i < proposal.outputs().size(); i++) {
            promise(answers, i + 1, proposal.outputs().get(i));
        }
        return new ApplicationForm(answers);
    }

    /** The week in which it begins, and the next where weeks take turns. */
    private static void weeks(Map<String, String> answers, WeekPattern pattern, LocalDate first) {
        WeekPattern.WEEKDAYS.forEach(it -> day(answers, it, pattern.in(first).on(it)));
        if (pattern.alternates()) {
            answers.put("alternates", "true");
            WeekPattern.WEEKDAYS.forEach(
                    it -> next(answers, it, pattern.after(first).on(it)));
        }
    }

    private static void core(Map<String, String> answers, Hours core) {
        answers.put("coreStarts", core.starts().toString());
        answers.put("coreEnds", core.ends().toString());
    }

    private static void next(Map<String, String> answers, DayOfWeek weekday, DayPlan plan) {
        answers.put(ApplicationForm.next(weekday), ApplicationRow.mode(plan).name());
        if (plan.part().isHalf()) {
            answers.put("part" + weekday.getValue(), plan.part().name());
        }
        plan.away().ifPresent(place -> place(answers, place));
    }

    private static void day(Map<String, String> answers, DayOfWeek weekday, DayPlan plan) {
        var number = weekday.getValue();
        answers.put("mode" + number, ApplicationRow.mode(plan).name());
        answers.put("part" + number, plan.part().name());
        answers.put("starts" + number, plan.hours().starts().toString());
        answers.put("ends" + number, plan.hours().ends().toString());
        plan.away().ifPresent(place -> place(answers, place));
    }

    private static void place(Map<String, String> answers, Place place) {
        switch (place) {
            case Place.Residence home -> {}
            case Place.OtherOffice office -> answers.put("office", Long.toString(office.office()));
            case Place.Elsewhere other -> answers.put("elsewhere", other.whereAndWhy());
        }
    }

    private static void promise(Map<String, String> answers, int number, PromisedOutput output) {
        answers.put("what" + number, output.what());
        answers.put("quantity" + number, output.quantity().stripTrailingZeros().toPlainString());
        answers.put("measure" + number, output.measure());
        answers.put("due" + number, output.due().toString());
        answers.put("goal" + number, output.goal());
        answers.put("weight" + number, output.weight().stripTrailingZeros().toPlainString());
        answers.put("less" + number, output.comparison().lessReason());
    }
}
