/** One's own outputs, an output with its history, and the deliveries that wait for a superior. */
@NullMarked
package id.luwes.performance.web;

import org.jspecify.annotations.NullMarked;
