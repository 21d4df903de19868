/**
 * Files of rows that people bring: which columns they have, what would change, what is wrong, and applying the rest. What
 * the rows mean is told by the module that owns them, as an {@link id.luwes.imports.ImportKind}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access"})
package id.luwes.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
