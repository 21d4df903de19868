/** Pages about eligibility: one's own, those of others, objections, all at a glance, and the policies themselves. */
@NullMarked
package id.luwes.eligibility.web;

import org.jspecify.annotations.NullMarked;
