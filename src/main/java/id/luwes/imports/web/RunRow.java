package id.luwes.imports.web;

import id.luwes.imports.Run;
import id.luwes.web.Tone;

/** An import in the list of the latest. */
public record RunRow(Run run) {

    public Tone tone() {
        return tone(run);
    }

    static Tone tone(Run run) {
        return switch (run.state()) {
            case READING, APPLYING -> Tone.INFO;
            case COLUMNS, CHECKED -> Tone.WAIT;
            case APPLIED -> Tone.OK;
            case CANCELLED, FAILED -> Tone.BAD;
        };
    }
}
