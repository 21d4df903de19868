/**
 * How people shape an agency: its units and offices by page and by file, and what it changes in its calendar.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "imports"})
package id.luwes.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
