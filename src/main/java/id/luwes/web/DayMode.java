package id.luwes.web;

/** How a day is worked, as it is shown: icon, pattern and word. */
public enum DayMode {
    OFFICE("kantor", "building"),
    HOME("rumah", "home"),
    OTHER_OFFICE("kantor-lain", "building-community"),
    ELSEWHERE("lain", "map-pin"),
    DUTY("dinas", "briefcase"),
    LEAVE("cuti", "beach");

    private final String style;
    private final String icon;

    DayMode(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /** The class in the stylesheet. */
    public String style() {
        return style;
    }

    /** The icon. */
    public String icon() {
        return icon;
    }

    /** The message key of the word. */
    public String key() {
        return "web.mode." + style;
    }
}
