package id.luwes.store;

/** Patterns for SQL's {@code like} in which every sign that somebody typed stands for itself. */
public final class Like {

    private Like() {}

    /** What begins with the text. */
    public static String beginning(String text) {
        return plain(text) + "%";
    }

    /** What has the text in it. */
    public static String containing(String text) {
        return "%" + plain(text) + "%";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
