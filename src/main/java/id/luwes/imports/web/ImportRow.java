package id.luwes.imports.web;

import id.luwes.imports.Kinds;
import id.luwes.imports.ReadingImports.Line;
import id.luwes.imports.Run;
import id.luwes.web.Tone;
import id.luwes.web.Wording;

/**
 * An import in the list of all.
 *
 * @param words the beginning of the keys of its kind, empty where this version does not know it
 */
public record ImportRow(Line line, String words) {

    static ImportRow of(Line line, Kinds kinds) {
        return new ImportRow(
                line, kinds.named(line.run().kind()).map(it -> it.words()).orElse(""));
    }

    public Run run() {
        return line.run();
    }

    /** Whether this version knows what the file was, and has a page for it. */
    public boolean isKnown() {
        return !words.isEmpty();
    }

    public Tone tone() {
        return RunRow.tone(run());
    }

    public String kind(Wording wording) {
        return words.isEmpty() ? run().kind() : wording.text(words + ".title");
    }

    /** The name of the file, or of what stands for it. */
    public String name(Wording wording) {
        return run().source().name().isEmpty() ? kind(wording) : run().source().name();
    }

    public String by(Wording wording) {
        return line.by().isEmpty() ? wording.text("imports.by.command") : line.by();
    }

    /** Rows of the file that can be applied. */
    public long valid() {
        return run().tally().all() - run().tally().refused();
    }

    /** Rows that change something, or did. */
    public long changing() {
        return run().tally().added() + run().tally().changed();
    }
}
