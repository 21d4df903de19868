package id.luwes.arrangement;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody works when not at the own office. */
public sealed interface Place {

    PlaceKind kind();

    /**
     * A place as it is kept; empty for the own office.
     *
     * @param kind the name of a {@link PlaceKind}, or null
     * @param office which one, where it is another office
     * @param detail where and why, where it is another place
     */
    static Optional<Place> kept(@Nullable String kind, long office, @Nullable String detail) {
        return Optional.ofNullable(kind).map(PlaceKind::valueOf).map(it -> switch (it) {
            case RESIDENCE_REGISTERED -> new Residence();
            case OFFICE_OTHER -> new OtherOffice(office);
            case OTHER_APPROVED -> new Elsewhere(Objects.requireNonNull(detail, "where and why"));
        });
    }

    /** The registered residence; its address stays in the personnel records. */
    record Residence() implements Place {
        @Override
        public PlaceKind kind() {
            return PlaceKind.RESIDENCE_REGISTERED;
        }
    }

    /** Another office of the agency, by its number. */
    record OtherOffice(long office) implements Place {
        @Override
        public PlaceKind kind() {
            return PlaceKind.OFFICE_OTHER;
        }
    }

    /** Another place, with where it is and why. */
    record Elsewhere(String whereAndWhy) implements Place {
        public Elsewhere {
            if (whereAndWhy.isBlank()) {
                throw new IllegalArgumentException("Another place needs to be named, with the reason for it.");
            }
        }

        @Override
        public PlaceKind kind() {
            return PlaceKind.OTHER_APPROVED;
        }
    }
}
