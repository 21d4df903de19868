/** The page for leadership and its download. */
@NullMarked
package id.luwes.insight.web;

import org.jspecify.annotations.NullMarked;
