package id.luwes.workforce.web;

import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new observation as a form sends it. Its fields have names of their own, since it shares a page. */
public record FactForm(
        @Nullable String factKind,
        @Nullable String factValue,
        @Nullable String factPeriod,
        @Nullable String factUntil,
        @Nullable String observedOn,
        @Nullable String source,
        @Nullable String factReason) {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST = 300;

    static final FactForm EMPTY = new FactForm("", "", "", "", "", "", "");

    Faults faults(LocalDate today) {
        var kind = kind();
        return Faults.NONE
                .andIf(kind.isEmpty(), "factKind", "workforce.fact.fault.kind")
                .andIf(
                        kind.isPresent() && !kind.get().accepts(value(kind.get())),
                        "factValue",
                        "workforce.fact.fault.value." + kind.map(Enum::name).orElse("LAPTOP"))
                .andIf(
                        kind.filter(it -> it == FactKind.PREDICATE).isPresent() && !isYear(today),
                        "factPeriod",
                        "workforce.fact.fault.period")
                .andIf(!isLastDay(), "factUntil", "workforce.fact.fault.until")
                .andIf(
                        MendForm.date(observedOn)
                                .filter(it -> !it.isAfter(today) && it.getYear() > 1950)
                                .isEmpty(),
                        "observedOn",
                        "workforce.fact.fault.observed")
                .andIf(!Letters.between(MendForm.text(source), 1, LONGEST), "source", "workforce.fact.fault.source")
                .andIf(
                        !Letters.between(MendForm.text(factReason), SHORTEST_REASON, LONGEST),
                        "factReason",
                        "workforce.mend.fault.reason",
                        SHORTEST_REASON,
                        LONGEST);
    }

    /** The observation, of a form without faults. */
    Fact fact() {
        var kind = kind().orElseThrow();
        var period = kind == FactKind.PREDICATE ? MendForm.text(factPeriod) : null;
        return new Fact(
                kind,
                value(kind),
                period,
                MendForm.date(observedOn).orElseThrow(),
                MendForm.text(source),
                kind == FactKind.DISCIPLINE ? MendForm.date(factUntil).orElse(null) : null);
    }

    /** Whether the last day of a sanction, where one is told, is a date after the observation. */
    private boolean isLastDay() {
        return MendForm.text(factUntil).isEmpty()
                || MendForm.date(factUntil)
                        .filter(it -> MendForm.date(observedOn)
                                .filter(from -> from.isAfter(it))
                                .isEmpty())
                        .isPresent();
    }

    /** Whether the year of a predicate is told, and has begun. */
    private boolean isYear(LocalDate today) {
        var year = MendForm.text(factPeriod);
        return year.matches("(19|20)[0-9]{2}") && Integer.parseInt(year) <= today.getYear();
    }

    String reason() {
        return MendForm.text(factReason);
    }

    /** As it is kept: Indonesians write a decimal comma, and yes and no as ya and tidak. */
    private String value(FactKind kind) {
        var written = MendForm.text(factValue);
        return switch (kind) {
            case BANDWIDTH_MBPS -> written.replace(',', '.');
            case LAPTOP, DIRECT_PUBLIC_SERVICE ->
                switch (written.toLowerCase(Locale.ROOT)) {
                    case "ya", "yes", "ada" -> "yes";
                    case "tidak", "no" -> "no";
                    default -> written;
                };
            case PREDICATE, DISCIPLINE -> written.toUpperCase(Locale.ROOT).replace(' ', '_');
            case NINE_BOX, UNEXCUSED_ABSENCE_DAYS, REMOTE_CAPACITY, POSITION_SINCE -> written;
        };
    }

    private Optional<FactKind> kind() {
        return Arrays.stream(FactKind.values())
                .filter(it -> it.name().equals(factKind))
                .findFirst();
    }
}
