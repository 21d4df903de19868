/** The pages of applications and the inbox. */
@NullMarked
package id.luwes.arrangement.web;

import org.jspecify.annotations.NullMarked;
