package id.luwes.arrangement.web;

import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.time.Instant;

/** What happened to an application or to the agreement that followed. */
sealed interface Told permits CaseStep, TermStep, PauseStep, OpinionStep, KeptStep {

    /** When it happened. */
    Instant at();

    TimelineStep told(Wording words);
}
