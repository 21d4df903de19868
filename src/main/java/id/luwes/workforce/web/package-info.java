/** Pages about people: finding them, their record, and mending it. */
@NullMarked
package id.luwes.workforce.web;

import org.jspecify.annotations.NullMarked;
