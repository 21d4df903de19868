/** The pages of the monthly evaluation. */
@NullMarked
package id.luwes.evaluation.web;

import org.jspecify.annotations.NullMarked;
