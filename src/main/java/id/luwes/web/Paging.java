package id.luwes.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where somebody is in a list of pages.
 *
 * @param page the page shown, from 1
 * @param pages how many there are
 * @param address the address of a page without its number, ending in {@code page=}
 */
public record Paging(int page, int pages, String address) {

    private static final int AROUND = 1;

    /**
     * The page of a list that was asked for, or the nearest one that there is.
     *
     * @param asked as it stood in the address
     * @param all how many rows the list has
     */
    public static Paging of(String asked, int all, int size, String address) {
        int pages = Math.max(1, (all + size - 1) / size);
        return new Paging(Math.min(asked(asked), pages), pages, address);
    }

    /** The number of the page that was asked for, whether or not there is one; the first where it is none. */
    public static int asked(String asked) {
        return asked.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(asked) : 1;
    }

    /** The pages to offer: first, last and those around the present one; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown = IntStream.rangeClosed(1, pages)
                .filter(it -> it == 1 || it == pages || Math.abs(it - page) <= AROUND)
                .boxed()
                .toList();
        return shown.stream()
                .flatMapToInt(it -> it > 1 && !shown.contains(it - 1) ? IntStream.of(0, it) : IntStream.of(it))
                .boxed()
                .toList();
    }

    /** Whether there is more than one page. */
    public boolean needed() {
        return pages > 1;
    }
}
