/**
 * The policies of an agency: those that come with Luwes and its own, which are drafted, checked by their examples, compared,
 * and brought into force by somebody who did not write them. {@link id.luwes.rulebook.RuleBook} gives those that judge.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "policy"})
package id.luwes.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
