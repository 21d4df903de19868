package id.luwes.imports.web;

import id.luwes.web.Paging;
import java.util.List;

/**
 * What the list of imports shows.
 *
 * @param all how many there are on all pages
 * @param kinds where whoever looks may bring files
 */
public record ImportsPage(List<ImportRow> rows, int all, Paging paging, List<Upload> kinds) {

    /** The beginning of the keys of a kind, and where its files are brought. */
    public record Upload(String words, String path) {}
}
