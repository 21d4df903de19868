package id.luwes.arrangement.web;

import static java.util.stream.Collectors.joining;

import id.luwes.arrangement.AgreementToLookAt;
import id.luwes.arrangement.Look;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.web.Wording;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One cause to look at an agreement, told in the reader's language. */
record LookWords(AgreementToLookAt agreement, Look look) {

    String said(Wording words) {
        return switch (look) {
            case Look.Moved moved ->
                moved.before().isEmpty()
                        ? words.text("arrangement.look.unit.to", since(words), moved.now())
                        : words.text("arrangement.look.unit.said", since(words), moved.before(), moved.now());
            case Look.OtherSuperior other ->
                other.before().isEmpty()
                        ? words.text("arrangement.look.superior.bkd", other.now())
                        : words.text("arrangement.look.superior.said", other.before(), other.now());
            case Look.Sanctioned sanction -> sanction(sanction, words);
            case Look.LessRight right -> right(right, words);
            case Look.ExceptionEnded exception ->
                words.text(
                        "arrangement.look.exception.said",
                        since(words),
                        words.date(exception.last()),
                        words.count("arrangement.look.right.days", agreement.daysPerWeek()),
                        words.count("arrangement.look.right.days", exception.daysPerWeek()));
            case Look.DayOff off -> dayOff(off, words);
        };
    }

    private String sanction(Look.Sanctioned sanction, Wording words) {
        var value = FactWords.value(words, FactKind.DISCIPLINE, sanction.value());
        return sanction.until()
                .map(last -> words.text(
                        "arrangement.look.sanction.until", value, since(words), words.date(last), sanction.source()))
                .orElseGet(() -> words.text("arrangement.look.sanction.said", value, since(words), sanction.source()));
    }

    /** Whoever may not read the verdict reads how many days it gives, as with each application. */
    private String right(Look.LessRight right, Wording words) {
        var outcome = right.lost()
                ? words.text("arrangement.look.right.none")
                : words.count("arrangement.look.right.days", right.daysPerWeek());
        var agreed = words.count("arrangement.look.right.days", agreement.daysPerWeek());
        if (!agreement.whole()) {
            return words.text("arrangement.look.right.said", since(words), outcome, agreed);
        }
        var policy = Policies.shipped()
                .byId(right.policy())
                .map(Policy::title)
                .map(it -> it.in(words.language().locale()))
                .orElse(right.policy());
        var said = words.text(
                "arrangement.look.right.verdict",
                since(words),
                outcome,
                agreed,
                Long.toString(right.verdict()),
                policy);
        return right.reasons().isEmpty() ? said : said + " " + reasons(right, words);
    }

    private static String reasons(Look.LessRight right, Wording words) {
        return words.text(
                "arrangement.look.right.reasons",
                right.reasons().stream().map(it -> reason(it, words)).collect(joining(", ")));
    }

    /** A policy may bring a reason that this version has no words for. */
    private static String reason(String code, Wording words) {
        var key = "eligibility.reason." + code;
        return words.knows(key) ? words.text(key) : code;
    }

    private String dayOff(Look.DayOff off, Wording words) {
        var name = off.basis().isEmpty() ? off.name() : off.name() + " (" + off.basis() + ")";
        var day = words.day(off.day());
        return off.promised().isEmpty()
                ? words.text("arrangement.look.calendar.away", since(words), day, name)
                : words.text("arrangement.look.calendar.due", since(words), day, name, off.promised());
    }

    /** The day since when, in the agency's zone; the words of a cause that nobody dates have no place for it. */
    private String since(Wording words) {
        Optional<Instant> since = look.since();
        return since.map(it -> LocalDate.ofInstant(it, words.zone()))
                .map(words::date)
                .orElse("");
    }
}
