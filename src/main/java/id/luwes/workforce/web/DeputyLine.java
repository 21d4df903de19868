package id.luwes.workforce.web;

import id.luwes.core.EmployeeId;
import id.luwes.web.Tone;
import id.luwes.workforce.Deputyship;
import java.util.Locale;
import java.util.Optional;

/**
 * A deputyship in a list.
 *
 * @param state what it does today
 * @param mine whether the reader is the deputy
 */
public record DeputyLine(Deputyship deputyship, State state, boolean mine) {

    /** What a deputyship does today. */
    public enum State {
        ACTS,
        /** Begins on a later day. */
        LATER,
        /** Acts as soon as an absence of the holder covers the day. */
        STANDS_BY;

        public String key() {
            return "workforce.deputy.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Tone tone() {
            return switch (this) {
                case ACTS -> Tone.OK;
                case LATER, STANDS_BY -> Tone.WAIT;
            };
        }
    }

    static boolean isMine(Deputyship deputyship, Optional<EmployeeId> me) {
        return me.filter(deputyship.deputy().id()::equals).isPresent();
    }
}
