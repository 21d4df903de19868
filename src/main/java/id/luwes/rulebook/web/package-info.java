/** The pages on which policies are drafted, compared and brought into force. */
@NullMarked
package id.luwes.rulebook.web;

import org.jspecify.annotations.NullMarked;
