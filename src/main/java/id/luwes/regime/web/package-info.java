/** The pages of regimes: which govern a day and why, and how they are drafted, published, departed from and ended. */
@NullMarked
package id.luwes.regime.web;

import org.jspecify.annotations.NullMarked;
