/**
 * The store: PostgreSQL, embedded or external, its migrations, and the transactions that see one agency only.
 *
 * <p>Nothing here knows a table of the domain. A statement outside a transaction of an agency sees no row: row-level
 * security is forced on every domain table, and the role of the application owns none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package id.luwes.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
