package id.luwes.access.web;

import id.luwes.access.IssuingCodes.Line;
import java.util.List;

/** A list of codes, shown once, of a unit or of all; {@code most} is how many a list holds at most. */
public record CodesPage(List<Line> lines, String unit, int most) {}
