package id.luwes.arrangement.web;

import id.luwes.arrangement.AwayPart;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Offices.Office;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.Proposal;
import id.luwes.arrangement.ProposalCheck;
import id.luwes.arrangement.Week;
import id.luwes.arrangement.WeekPattern;
import id.luwes.core.DateRange;
import id.luwes.web.DayMode;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the form: text into dates, hours, places and quantities, with a fault for each that cannot be read. */
final class ProposalReading {

    private static final Pattern QUANTITY = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private final ApplicationForm form;
    private final ApplicationForm defaults;
    private final List<Office> offices;
    private Faults faults = Faults.NONE;

    /**
     * @param defaults readable answers for whatever cannot be read
     * @param offices the offices of the agency
     */
    ProposalReading(ApplicationForm form, ApplicationForm defaults, List<Office> offices) {
        this.form = form;
        this.defaults = defaults;
        this.offices = offices;
    }

    Reading read() {
        var period = period();
        var week = week(period.first());
        var outputs = outputs(period.last());
        return new Reading(new Proposal(period, week, outputs), faults);
    }

    private DateRange period() {
        var first = date("first").orElse(LocalDate.parse(defaults.value("first")));
        var last = date("last").orElse(LocalDate.parse(defaults.value("last")));
        if (last.isBefore(first)) {
            faults = faults.and("last", "arrangement.fault.order");
            return new DateRange(first, first);
        }
        var latest = ProposalCheck.latest(first);
        if (last.isAfter(latest)) {
            faults = faults.and("last", "arrangement.finding.six-months", ProposalCheck.LONGEST_MONTHS, latest);
            return new DateRange(first, latest);
        }
        return new DateRange(first, last);
    }

    private WeekPattern week(LocalDate first) {
        var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        WeekPattern.WEEKDAYS.forEach(it -> hours.put(it, hours(it)));
        var week = week(hours, it -> "mode" + it.getValue());
        var pattern = form.alternates()
                ? WeekPattern.inTurns(first, week, week(hours, ApplicationForm::next))
                : WeekPattern.every(week);
        return pattern.reachedIn(core());
    }

    private Week week(Map<DayOfWeek, Hours> hours, Function<DayOfWeek, String> field) {
        var days = new EnumMap<DayOfWeek, DayPlan>(DayOfWeek.class);
        hours.forEach((weekday, its) -> days.put(
                weekday,
                place(mode(field.apply(weekday)))
                        .<DayPlan>map(place ->
                                new DayPlan.Away(its, place, AwayPart.named(form.value("part" + weekday.getValue()))))
                        .orElseGet(() -> new DayPlan.AtOffice(its))));
        return new Week(days);
    }

    /** The hours to be reached in, where the agency asks for any: all that it allows unless others were chosen. */
    private Optional<Hours> core() {
        if (defaults.value("coreStarts").isEmpty()) {
            return Optional.empty();
        }
        var starts = core("coreStarts");
        var ends = core("coreEnds");
        if (ends.isAfter(starts)) {
            return Optional.of(new Hours(starts, ends));
        }
        fault("coreEnds", "arrangement.fault.hours");
        return Optional.empty();
    }

    private LocalTime core(String field) {
        return form.value(field).isBlank() ? LocalTime.parse(defaults.value(field)) : time(field);
    }

    private DayMode mode(String field) {
        return switch (form.value(field)) {
            case "HOME" -> DayMode.HOME;
            case "OTHER_OFFICE" -> DayMode.OTHER_OFFICE;
            case "ELSEWHERE" -> DayMode.ELSEWHERE;
            default -> DayMode.OFFICE;
        };
    }

    private Optional<Place> place(DayMode mode) {
        return switch (mode) {
            case HOME -> Optional.of(new Place.Residence());
            case OTHER_OFFICE -> Optional.of(office());
            case ELSEWHERE -> Optional.of(elsewhere());
            case OFFICE, DUTY, LEAVE -> Optional.empty();
        };
    }

    private Place office() {
        return switch (OfficeAnswer.of(form.value("office"), offices)) {
            case OfficeAnswer.Known known ->
                new Place.OtherOffice(known.office().id());
            case OfficeAnswer.Unclear unclear -> {
                unclear(unclear.fitting());
                yield new Place.Residence();
            }
        };
    }

    private void unclear(List<Office> fitting) {
        if (form.value("office").isBlank()) {
            fault("office", "arrangement.fault.office");
        } else if (fitting.isEmpty()) {
            faults = faults.and("office", "arrangement.fault.office.none", form.value("office"));
        } else {
            var names = fitting.stream()
                    .map(it -> "%s (%d)".formatted(it.name(), it.id()))
                    .collect(Collectors.joining("; "));
            faults = faults.and("office", "arrangement.fault.office.several", form.value("office"), names);
        }
    }

    private Place elsewhere() {
        if (form.value("elsewhere").isBlank()) {
            fault("elsewhere", "arrangement.fault.elsewhere");
            return new Place.Residence();
        }
        return new Place.Elsewhere(form.value("elsewhere"));
    }

    private Hours hours(DayOfWeek weekday) {
        var starts = time("starts" + weekday.getValue());
        var ends = time("ends" + weekday.getValue());
        if (ends.isAfter(starts)) {
            return new Hours(starts, ends);
        }
        fault("ends" + weekday.getValue(), "arrangement.fault.hours");
        return new Hours(
                LocalTime.parse(defaults.value("starts" + weekday.getValue())),
                LocalTime.parse(defaults.value("ends" + weekday.getValue())));
    }

    private List<PromisedOutput> outputs(LocalDate last) {
        var outputs = new ArrayList<PromisedOutput>();
        for (var number = 1; number <= form.outputs(); number++) {
            if (!form.isEmpty(number)) {
                outputs.add(output(number, last));
            }
        }
        return outputs;
    }

    private PromisedOutput output(int number, LocalDate last) {
        if (!Letters.between(form.value("what" + number), 3, 200)) {
            fault("what" + number, "arrangement.fault.what");
        }
        if (!Letters.between(form.value("measure" + number), 1, 60)) {
            fault("measure" + number, "arrangement.fault.measure");
        }
        var goal = form.value("goal" + number);
        if (!goal.isBlank() && !Letters.between(goal, 3, 200)) {
            fault("goal" + number, "arrangement.fault.goal");
        }
        return new PromisedOutput(
                form.value("what" + number),
                form.value("measure" + number),
                number("quantity" + number, QUANTITY),
                date("due" + number).orElse(last),
                form.value("weight" + number).isBlank() ? BigDecimal.ONE : number("weight" + number, WEIGHT),
                goal,
                new PromisedOutput.Comparison(Optional.empty(), form.value("less" + number)));
    }

    private BigDecimal number(String field, Pattern shape) {
        var typed = form.value(field);
        if (shape.matcher(typed).matches()) {
            return new BigDecimal(typed.replace(',', '.'));
        }
        fault(field, "arrangement.fault.number");
        return BigDecimal.ONE;
    }

    private Optional<LocalDate> date(String field) {
        var typed = form.value(field);
        try {
            if (typed.matches("2\\d{3}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(typed));
            }
        } catch (DateTimeException unreadable) {
            fault(field, "arrangement.fault.no-such-date");
            return Optional.empty();
        }
        fault(field, "arrangement.fault.date");
        return Optional.empty();
    }

    private LocalTime time(String field) {
        try {
            return LocalTime.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            fault(field, "arrangement.fault.time");
            return LocalTime.parse(defaults.value(field));
        }
    }

    /** One fault a field is enough. */
    private void fault(String field, String key) {
        if (faults.of(field) == null) {
            faults = faults.and(field, key);
        }
    }
}
