package id.luwes.objection.web;

import id.luwes.arrangement.CheckedRow;
import id.luwes.arrangement.KeptChecks;
import id.luwes.objection.Contested;
import id.luwes.objection.ObjectionState;
import id.luwes.web.Fact;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a contested decision is told. */
public final class ContestedWords {

    private static final String CHECKS = "checks";

    private ContestedWords() {}

    /** The rules as they were asked when it was decided; those that were met without more to tell in one line. */
    private static List<Fact> checked(List<CheckedRow> rows, Wording words) {
        var told = new ArrayList<Fact>();
        rows.stream().filter(it -> !it.isPlain()).forEach(it -> told.add(checked(it, words)));
        var others = rows.stream().filter(CheckedRow::isPlain).toList();
        if (!others.isEmpty()) {
            told.add(new Fact(
                    words.count("arrangement.why.others", others.size()),
                    others.stream().map(it -> it.title(words)).collect(Collectors.joining("; "))));
        }
        return told;
    }

    private static Fact checked(CheckedRow row, Wording words) {
        var days = row.days(words);
        var seen = String.join("; ", row.looked(words));
        return new Fact(
                days.isEmpty() ? row.title(words) : row.title(words) + " (" + days + ")",
                seen.isEmpty() ? row.says(words) : row.says(words) + " · " + seen);
    }

    static List<Fact> facts(Contested contested, Wording words) {
        var told = new ArrayList<Fact>();
        told.add(new Fact(words.text("objection.contested.what"), words.text("objection.cause." + contested.cause())));
        told.add(new Fact(words.text("objection.contested.at"), words.moment(contested.at())));
        if (!contested.reason().isBlank()) {
            told.add(new Fact(words.text("objection.contested.reason"), contested.reason()));
        }
        days(contested, words, told);
        if (contested.inputs().containsKey("policy")) {
            told.add(new Fact(words.text("objection.contested.policy"), policy(contested)));
        }
        var checks = contested.inputs().getOrDefault(CHECKS, "");
        if (!checks.isEmpty()) {
            told.addAll(checked(CheckedRow.all(KeptChecks.read(checks)), words));
        }
        return told;
    }

    private static void days(Contested contested, Wording words, List<Fact> told) {
        var inputs = contested.inputs();
        if (inputs.containsKey("first") && inputs.containsKey("last")) {
            told.add(new Fact(
                    words.text("objection.contested.period"),
                    words.range(LocalDate.parse(inputs.get("first")), LocalDate.parse(inputs.get("last")))));
        }
        if (inputs.containsKey("from")) {
            told.add(new Fact(words.text("objection.contested.from"), words.date(LocalDate.parse(inputs.get("from")))));
        }
        if (inputs.containsKey("days")) {
            told.add(new Fact(words.text("objection.contested.days"), inputs.get("days")));
        }
    }

    /** The policy with the beginning of the digest of its text, where it is kept, which tells versions apart. */
    private static String policy(Contested contested) {
        var policy = contested.inputs().getOrDefault("policy", "");
        var digest = contested.inputs().getOrDefault("policyHash", "");
        return digest.isEmpty() ? policy : policy + " · " + digest.substring(0, Math.min(12, digest.length()));
    }

    /** The address of what was decided. */
    static String address(Contested contested, boolean own) {
        return switch (contested.subject().kind()) {
            case VERDICT -> own ? "/eligibility" : "/eligibility/" + contested.employee();
            case REFUSAL -> "/applications/" + contested.subject().id() + "/why";
            case RIGHT -> "/applications/" + contested.subject().id();
            case DAY -> "/days/" + contested.subject().id() + "/why";
        };
    }

    public static Tone tone(ObjectionState state) {
        return switch (state) {
            case LATE, OPEN -> Tone.WAIT;
            case UPHELD, PARTLY -> Tone.OK;
            case REJECTED, NOT_HEARD -> Tone.BAD;
            case WITHDRAWN -> Tone.OFF;
        };
    }
}
