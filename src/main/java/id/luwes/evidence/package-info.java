/**
 * Files as evidence of something: what may be kept, where it lies, who may have it, and for how long. What it is evidence
 * of is a {@link id.luwes.evidence.Subject}; the module that owns the subject implements
 * {@link id.luwes.evidence.EvidenceGate} and says there who may see it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access"})
package id.luwes.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
