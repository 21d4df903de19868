/** The pages on which verdicts are verified. */
@NullMarked
package id.luwes.verification.web;

import org.jspecify.annotations.NullMarked;
