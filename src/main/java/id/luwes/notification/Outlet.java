package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.web.Language;

/**
 * Where somebody is reached outside the application.
 *
 * @param target the address of a mailbox, or of a browser at its push service
 * @param failures attempts in a row that failed
 */
record Outlet(long id, EmployeeId person, String target, Language language, int failures) {}
