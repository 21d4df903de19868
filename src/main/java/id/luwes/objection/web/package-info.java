/** The pages of objections. */
@NullMarked
package id.luwes.objection.web;

import org.jspecify.annotations.NullMarked;
