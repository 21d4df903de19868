package id.luwes.demo;

import id.luwes.core.Nip;
import id.luwes.demo.Occupation.Kind;
import id.luwes.demo.Occupation.Remote;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody made up.
 *
 * @param number the place in the list of people, from 0; everything that chance decides about them follows from it
 * @param status the kedudukan hukum
 * @param superior the NIP ATASAN that overrides the organisation, null for nearly all
 */
record Person(
        int number,
        Nip nip,
        String name,
        String home,
        String status,
        Duty duty,
        @Nullable String superior) {

    /**
     * What somebody is appointed to.
     *
     * @param heads whether it is the structural position of the unit
     */
    record Duty(Post post, String position, Kind kind, boolean heads, LocalDate since, String grade, Remote remote) {

        boolean facesCitizens() {
            return remote == Remote.X;
        }
    }

    boolean active() {
        return status.endsWith("Aktif");
    }

    Person reportingTo(String other) {
        return new Person(number, nip, name, home, status, duty, other);
    }
}
