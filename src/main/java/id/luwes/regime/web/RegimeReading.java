package id.luwes.regime.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.luwes.agency.Units.Unit;
import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.Validity;
import id.luwes.regime.Crew;
import id.luwes.regime.Mode;
import id.luwes.regime.Regime;
import id.luwes.regime.RegimeDraft;
import id.luwes.regime.Whom;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.TypedDate;
import id.luwes.workforce.PositionKind;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form of a regime as far as it can be read. */
sealed interface RegimeReading {

    /** It can be drafted. */
    record Read(RegimeDraft draft) implements RegimeReading {}

    /** It cannot, for these reasons. */
    record Wrong(Faults faults) implements RegimeReading {}

    /** Those that people write; an emergency is declared. */
    Set<Mode> WRITTEN =
            Set.of(Mode.INDIVIDUAL_APPLICATION, Mode.ORG_WIDE_WEEKDAY, Mode.ORG_SHARE_CAP, Mode.EVENT_WINDOW);

    int MOST_DATES = 60;

    static RegimeReading of(RegimeForm form, LocalDate today, List<Unit> units, List<Crew> teams, Policies policies) {
        var mode = WRITTEN.stream().filter(it -> it.name().equals(form.mode())).findFirst();
        var title = form.line(form.titleId());
        var english = form.line(form.titleEn());
        var instrument = form.line(form.instrument());
        var note = form.line(form.note());
        var first = TypedDate.of(form.line(form.first()));
        var last = TypedDate.of(form.line(form.last()));
        var weekdays = weekdays(form, form.weekdays());
        var choice = weekdays(form, form.choice());
        var dates = Dates.of(form.text(form.dates()));
        var share = share(form.line(form.share()));
        var named = NamedGroups.of(form.text(form.units()), form.text(form.teams()), units, teams);
        var kinds = kinds(form);
        var faults = Faults.NONE
                .andIf(mode.isEmpty(), "mode", "regime.fault.mode")
                .andIf(!Letters.between(title, 3, 200), "titleId", "regime.fault.title")
                .andIf(!Letters.between(english, 0, 200), "titleEn", "regime.fault.title")
                .andIf(!Letters.between(instrument, 3, 200), "instrument", "regime.fault.instrument")
                .andIf(!Letters.between(note, 0, 500), "note", "regime.fault.note")
                .andIf(first.isEmpty(), "first", "regime.fault.day")
                .andIf(!form.line(form.last()).isEmpty() && last.isEmpty(), "last", "regime.fault.day")
                .andIf(last.filter(it -> it.isBefore(first.orElse(it))).isPresent(), "last", "regime.fault.order")
                .andIf(last.filter(it -> it.isBefore(today)).isPresent(), "last", "regime.fault.over", today)
                .and(named.faults())
                .andIf(kinds.size() < form.chosenKinds().size(), "kinds", "regime.fault.kinds");
        if (mode.isEmpty() || !faults.isEmpty()) {
            return new Wrong(faults);
        }
        var validity = new Validity(first.orElseThrow(), last.orElse(null));
        var applies = mode.get() == Mode.INDIVIDUAL_APPLICATION;
        var policy = applies ? policies.inForceOn(validity.first()).map(Policy::id) : Optional.<String>empty();
        faults = faults(mode.get(), validity, weekdays, choice, dates, share, form.line(form.share()))
                .andIf(applies && policy.isEmpty(), "first", "regime.fault.no-policy");
        if (!faults.isEmpty()) {
            return new Wrong(faults);
        }
        var weekly = mode.get() == Mode.ORG_WIDE_WEEKDAY;
        var regime = new Regime(
                code(title, validity.first()),
                mode.get(),
                validity,
                weekly ? weekdays : Set.of(),
                weekly ? choice : Set.of(),
                mode.get() == Mode.EVENT_WINDOW ? Set.copyOf(dates.read()) : Set.of(),
                weekly || applies ? OptionalInt.empty() : share,
                policy,
                form.on(form.service()),
                applies || form.on(form.counts()),
                LegalBasis.of(instrument, Confidence.HIGH),
                new Bilingual(title, english.isEmpty() ? title : english),
                new Bilingual(note, note));
        return new Read(new RegimeDraft(regime, new Whom(named.groups(), kinds)));
    }

    private static Faults faults(
            Mode mode,
            Validity validity,
            Set<DayOfWeek> weekdays,
            Set<DayOfWeek> choice,
            Dates dates,
            OptionalInt share,
            String typedShare) {
        return switch (mode) {
            case ORG_WIDE_WEEKDAY ->
                Faults.NONE
                        .andIf(weekdays.isEmpty(), "weekdays", "regime.fault.weekdays")
                        .andIf(choice.stream().anyMatch(weekdays::contains), "choice", "regime.fault.choice");
            case INDIVIDUAL_APPLICATION -> Faults.NONE;
            case ORG_SHARE_CAP -> Faults.NONE.andIf(share.isEmpty(), "share", "regime.fault.share");
            default ->
                Faults.NONE
                        .andIf(dates.wrong() != null, "dates", "regime.fault.date-line", String.valueOf(dates.wrong()))
                        .andIf(dates.read().isEmpty(), "dates", "regime.fault.dates")
                        .andIf(dates.read().size() > MOST_DATES, "dates", "regime.fault.dates-many", MOST_DATES)
                        .andIf(
                                !dates.read().stream().allMatch(validity::contains),
                                "dates",
                                "regime.fault.dates-outside")
                        .andIf(!typedShare.isEmpty() && share.isEmpty(), "share", "regime.fault.share");
        };
    }

    /** Dates, one in each line; the first line that is none. */
    record Dates(TreeSet<LocalDate> read, @Nullable String wrong) {

        static Dates of(String text) {
            var read = new TreeSet<LocalDate>();
            String wrong = null;
            for (var line :
                    text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
                var date = TypedDate.of(line);
                date.ifPresent(read::add);
                if (date.isEmpty() && wrong == null) {
                    wrong = Letters.first(line, 40);
                }
            }
            return new Dates(read, wrong);
        }
    }

    private static Set<DayOfWeek> weekdays(RegimeForm form, @Nullable Set<String> row) {
        return RegimeWords.workWeek().stream()
                .filter(it -> form.has(row, it.getValue()))
                .collect(toUnmodifiableSet());
    }

    private static Set<PositionKind> kinds(RegimeForm form) {
        return Arrays.stream(PositionKind.values())
                .filter(it -> form.chosenKinds().contains(it.name()))
                .collect(toUnmodifiableSet());
    }

    private static OptionalInt share(String typed) {
        return typed.matches("[1-9][0-9]?") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** What it is called by: the plain letters of its title, and its first year. */
    private static String code(String title, LocalDate first) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var code = plain.substring(0, Math.min(30, plain.length())).replaceAll("-$", "");
        return (code.isEmpty() ? "regime" : code) + "-" + first.getYear();
    }
}
