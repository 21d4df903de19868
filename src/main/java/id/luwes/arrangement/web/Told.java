package id.luwes.arrangement.web;

import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;

/** What happened to an application or to the agreement that followed. */
sealed interface Told permits CaseStep, TermStep {

    TimelineStep told(Wording words);
}
