/** The team calendar. */
@NullMarked
package id.luwes.schedule.web;

import org.jspecify.annotations.NullMarked;
