package id.luwes.web;

import java.util.Collection;
import java.util.Map;

/** Counts several badges at once, so that a menu with many numbers costs no more than one with few. */
public interface CountsTogether {

    /** The numbers by the paths of the badges; those that it leaves out are counted one by one. */
    Map<String, Integer> count(Viewer viewer, Collection<Badge> asked);
}
