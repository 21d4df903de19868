package id.luwes.web;

/** What a page with a register shows; the page is {@code web/register}. */
public interface Registered {

    /** The key of the title; the key of the line below it ends in {@code .lead}. */
    String key();

    /** The register in the words of whoever reads it. */
    Register register(Wording words);
}
