/**
 * BKD looks through the verdicts, by talent box and by service, and signs that they are right or doubts them, with the ground;
 * somebody else takes a second look at a sample (R1.8). A signature changes no verdict.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "store", "web", "agency", "access", "workforce", "eligibility"})
package id.luwes.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
