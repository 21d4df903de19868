/** The page on which absences are entered. */
@NullMarked
package id.luwes.absence.web;

import org.jspecify.annotations.NullMarked;
