package id.luwes.arrangement;

/** Where somebody works when not at the own office. */
public sealed interface Place {

    PlaceKind kind();

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
