package id.luwes.arrangement;

import static java.util.stream.Collectors.joining;

import id.luwes.core.Told;
import id.luwes.regime.HeldRegime;
import java.util.List;
import java.util.Locale;

/** Rules of the organisation as a message names them: what they are called, and what they stand on. */
public record NamedRules(List<HeldRegime> rules) implements Told {

    public NamedRules {
        rules = List.copyOf(rules);
    }

    @Override
    public String in(Locale language) {
        return rules.stream().map(it -> it.regime().said(language)).collect(joining("; "));
    }
}
