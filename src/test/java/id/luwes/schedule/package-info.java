@NullMarked
package id.luwes.schedule;

import org.jspecify.annotations.NullMarked;
