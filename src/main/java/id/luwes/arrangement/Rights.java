package id.luwes.arrangement;

import id.luwes.core.EmployeeId;

/** Tells the right that somebody has today by the verdict in force. */
interface Rights {

    Right of(EmployeeId person);
}
