package id.luwes.regime;

import id.luwes.core.EmployeeId;

/** Somebody of a unit, with where they sit. */
public record Seated(EmployeeId id, String name, String nip, Seat seat) {}
