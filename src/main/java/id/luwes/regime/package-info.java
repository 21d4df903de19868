/**
 * Which regimes govern a day: the person's own application, a weekday on which all work away, a share of each unit by
 * turns, dates around a feast, an emergency. Each is dated, limited to units, and stands on an instrument. Who is exempt is
 * a matter of units, not of agencies.
 *
 * <p>The judging is plain Java on records ({@link id.luwes.regime.Regimes}); in SQL, {@code regime.away(days)} says which
 * units work away on which dates, for the plan of a day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "workforce", "policy"})
package id.luwes.regime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
