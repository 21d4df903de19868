package id.luwes.access.web;

import id.luwes.access.IssuingCodes.Line;
import java.util.List;

/** A list of codes, shown once; {@code most} is how many a list holds at most. */
public record CodesPage(List<Line> lines, int most) {}
