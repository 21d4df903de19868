/** The page of the day. */
@NullMarked
package id.luwes.desk.web;

import org.jspecify.annotations.NullMarked;
