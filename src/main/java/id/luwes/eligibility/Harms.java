package id.luwes.eligibility;

import java.util.List;

/** How many agreements a draft would break, counted while their people pass. */
final class Harms {

    private int lost;
    private int lessened;

    /** Counts what somebody has agreed to, by the days that the policies alone give before and after. */
    void add(List<RunningAgreement> agreed, int before, int after) {
        for (var one : agreed) {
            switch (one.harm(before, after)) {
                case LOST -> lost++;
                case LESSENED -> lessened++;
                case NONE -> {}
            }
        }
    }

    int lost() {
        return lost;
    }

    int lessened() {
        return lessened;
    }
}
