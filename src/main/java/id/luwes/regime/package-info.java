/**
 * Which regimes govern a day: the person's own application, a weekday on which all work away, a share of each unit by
 * turns, dates around a feast, an emergency. Each is dated, limited to units, teams and kinds of position, and stands
 * on an instrument. Who is exempt is a matter of units and teams, not of agencies.
 *
 * <p>The judging is plain Java on records ({@link id.luwes.regime.Regimes}); in SQL, {@code regime.at_unit(unit, day)} says
 * what may send people of a unit away, and {@code regime.sending(rules, person, day)} whom it does, for the plan of a day.
 *
 * <p>Under a share the people of a unit take turns in groups ({@link id.luwes.regime.Turns}, {@link id.luwes.regime.Division}),
 * once its head or BKD has confirmed who is in which.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "workforce", "policy"})
package id.luwes.regime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
