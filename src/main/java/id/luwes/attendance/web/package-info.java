/** The pages of attendance: the journal, the answers to forgotten check-outs, and the buttons of the day. */
@NullMarked
package id.luwes.attendance.web;

import org.jspecify.annotations.NullMarked;
