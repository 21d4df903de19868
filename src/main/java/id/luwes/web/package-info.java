/** Layout, errors and view plumbing; declares {@code NavigationEntry} and {@code Badge}, which others implement. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store"})
package id.luwes.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
