/**
 * Leave, sickness and duty travel: why somebody is not due. Entered by the civil-service agency or the superior, or
 * imported. In SQL, {@code absence.absence} where {@code cancelled_at is null}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "imports", "workforce"})
package id.luwes.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
