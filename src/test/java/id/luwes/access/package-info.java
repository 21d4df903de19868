/** Who may do what, and how it is kept. */
@NullMarked
package id.luwes.access;

import org.jspecify.annotations.NullMarked;
