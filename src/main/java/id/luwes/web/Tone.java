package id.luwes.web;

import java.util.Locale;

/** How something stands: always shown by an icon and a word, the colour comes last. */
public enum Tone {
    OK("check", "circle-check"),
    WAIT("hourglass", "alert-triangle"),
    BAD("x", "circle-x"),
    INFO("clock", "info-circle"),
    OFF("circle-dashed", "circle-dashed");

    private final String icon;
    private final String bigIcon;

    Tone(String icon, String bigIcon) {
        this.icon = icon;
        this.bigIcon = bigIcon;
    }

    /** The class in the stylesheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The icon in a status. */
    public String icon() {
        return icon;
    }

    /** The icon in a notice, a rule or a verdict. */
    public String bigIcon() {
        return bigIcon;
    }
}
