package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.web.Wording;

/** Why somebody works otherwise than the agreement's week says, for whoever may know: the person, and whoever decides. */
public sealed interface Departure permits ChangedDay, PausedDays {

    /** Whose day it is. */
    EmployeeId employee();

    /** What became of it, by whom and why, in the reader's words. */
    String said(Wording words);
}
