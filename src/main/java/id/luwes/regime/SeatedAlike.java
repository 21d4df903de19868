package id.luwes.regime;

import id.luwes.core.UnitId;

/** So many people who sit alike on a day: in one unit, in positions of one kind, in the same teams. A rule treats them alike. */
record SeatedAlike(UnitId unit, Seat seat, int people) {}
