/** The pages of units, offices and the calendar. */
@NullMarked
package id.luwes.organisation.web;

import org.jspecify.annotations.NullMarked;
