package id.luwes.cli;

import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.NipFault;
import id.luwes.core.PerformancePredicate;
import id.luwes.policy.TaskCriteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a file of facts.
 *
 * @param index its place, counted from 0
 * @param rule what is wrong with a value, to stand after the column's name; empty where nothing is
 */
record FactColumn(int index, String column, Function<String, Optional<String>> rule) {

    static final FactColumn NIP =
            new FactColumn(0, "nip", value -> NipFault.of(value).map(NipFault::message));
    static final FactColumn NAME = new FactColumn(1, "name", value -> Optional.empty());
    static final FactColumn EMPLOYMENT = new FactColumn(2, "employment", oneOf(Employment.values()));
    static final FactColumn DIRECT_PUBLIC_SERVICE = new FactColumn(3, "direct_public_service", FactColumn::yesOrNo);
    static final FactColumn REMOTE_CAPACITY = new FactColumn(4, "remote_capacity", wholeNumber(0, 100));
    static final FactColumn NINE_BOX = new FactColumn(5, "nine_box", wholeNumber(1, 9));
    static final FactColumn PREDICATE = new FactColumn(6, "predicate", oneOf(PerformancePredicate.values()));
    static final FactColumn UNEXCUSED_ABSENCE_DAYS =
            new FactColumn(7, "unexcused_absence_days", wholeNumber(0, Integer.MAX_VALUE));
    static final FactColumn DISCIPLINE = new FactColumn(8, "discipline", oneOf(DisciplineStatus.values()));
    static final FactColumn MONTHS_IN_POSITION =
            new FactColumn(9, "months_in_position", wholeNumber(0, Integer.MAX_VALUE));
    static final FactColumn LAPTOP = new FactColumn(10, "laptop", FactColumn::yesOrNo);
    static final FactColumn BANDWIDTH_MBPS = new FactColumn(11, "bandwidth_mbps", FactColumn::decimal);

    /** Those that every file has, in their order. */
    static final List<FactColumn> ALWAYS = List.of(
            NIP,
            NAME,
            EMPLOYMENT,
            DIRECT_PUBLIC_SERVICE,
            REMOTE_CAPACITY,
            NINE_BOX,
            PREDICATE,
            UNEXCUSED_ABSENCE_DAYS,
            DISCIPLINE,
            MONTHS_IN_POSITION,
            LAPTOP,
            BANDWIDTH_MBPS);

    /** The criteria of the task that a file may have besides, all of them and in this order; empty is not assessed. */
    static final List<FactColumn> OF_THE_TASK = ofTheTask(ALWAYS.size());

    static final List<FactColumn> ALL =
            Stream.concat(ALWAYS.stream(), OF_THE_TASK.stream()).toList();

    static final List<String> HEADER = names(ALWAYS);
    static final List<String> WITH_TASK = names(ALL);

    private static List<String> names(List<FactColumn> columns) {
        return columns.stream().map(FactColumn::column).toList();
    }

    private static List<FactColumn> ofTheTask(int first) {
        var columns = new ArrayList<FactColumn>();
        var word = oneOf(Assessment.values());
        Function<String, Optional<String>> rule = value -> value.isEmpty() ? Optional.empty() : word.apply(value);
        TaskCriteria.FACTS.forEach(fact -> columns.add(new FactColumn(first + columns.size(), fact.column(), rule)));
        return List.copyOf(columns);
    }

    Optional<String> fault(String value) {
        return rule.apply(value);
    }

    /** The row's value in this column; empty where the row has no such column. */
    String of(CsvRow row) {
        return index < row.fields().size() ? row.fields().get(index) : "";
    }

    /** A whole number too large for any rule to tell from a larger one counts as the largest that is counted. */
    static int number(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        if (digits.length() - from > 10) {
            return Integer.MAX_VALUE;
        }
        return (int) Math.min(Long.parseLong(digits, from, digits.length(), 10), Integer.MAX_VALUE);
    }

    private static Function<String, Optional<String>> wholeNumber(int least, int most) {
        var message = most == Integer.MAX_VALUE
                ? "must be a whole number from %d".formatted(least)
                : "must be a whole number from %d to %d".formatted(least, most);
        var fault = Optional.of(message);
        return value -> areDigits(value, 0, value.length()) && number(value) >= least && number(value) <= most
                ? Optional.empty()
                : fault;
    }

    private static Function<String, Optional<String>> oneOf(Enum<?>[] constants) {
        var names = Arrays.stream(constants).map(Enum::name).toList();
        var last = names.getLast();
        var fault = Optional.of("must be " + String.join(", ", names.subList(0, names.size() - 1)) + " or " + last);
        Set<String> known = names.stream().collect(Collectors.toUnmodifiableSet());
        return value -> known.contains(value) ? Optional.empty() : fault;
    }

    private static Optional<String> yesOrNo(String value) {
        return value.equals("yes") || value.equals("no") ? Optional.empty() : Optional.of("must be yes or no");
    }

    private static Optional<String> decimal(String value) {
        int point = value.indexOf('.');
        boolean good = point < 0
                ? areDigits(value, 0, value.length())
                : areDigits(value, 0, point) && areDigits(value, point + 1, value.length());
        return good ? Optional.empty() : Optional.of("must be a number like 25 or 12.5");
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
