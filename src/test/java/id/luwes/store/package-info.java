/** What the store promises, asked of real servers. */
@NullMarked
package id.luwes.store;

import org.jspecify.annotations.NullMarked;
