package id.luwes.evidence;

import id.luwes.access.Authority;

/** Says who may see the files of one kind of subject; implemented by the module that owns the subjects. */
public interface EvidenceGate {

    /** The kind of the subjects, as {@link Subject} has it. */
    String kind();

    /** As what somebody looks at a file of such a subject. */
    Sight sight(Authority who, KeptFile file);

    /** Whether something that is still open rests on the file, so that it stays although its time is over. */
    boolean isNeeded(KeptFile file);

    /** As what somebody looks at a file. */
    enum Sight {
        /** Not at all, and does not learn that there is one. */
        NONE,
        /** Whose it is. */
        OWN,
        /** Who decides for the person in the daily business. */
        NEAR,
        /** Who oversees; each look stands in the audit trail. */
        OVERSIGHT
    }
}
