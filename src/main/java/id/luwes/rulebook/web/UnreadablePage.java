package id.luwes.rulebook.web;

import id.luwes.rulebook.StoredDraft;

/** A draft whose text cannot be read any more: why, and what is left to do with it. */
public record UnreadablePage(StoredDraft draft, boolean mayDraft) {

    public String path() {
        return DraftsController.PATH + "/" + draft.id();
    }
}
