package id.luwes.demo;

/** A point on the map, in degrees. */
record Place(double latitude, double longitude) {

    private static final double EARTH_KM = 6371.0088;
    private static final double KM_PER_DEGREE = 111.2;

    /** The great-circle distance. */
    double kilometresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
    }

    /** A point so many kilometres to the north and east; near enough at the equator. */
    Place moved(double northKm, double eastKm) {
        return new Place(latitude + northKm / KM_PER_DEGREE, longitude + eastKm / KM_PER_DEGREE);
    }

    private static double square(double x) {
        return x * x;
    }
}
