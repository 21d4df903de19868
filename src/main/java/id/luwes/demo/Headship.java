package id.luwes.demo;

/** How the head of a unit is called. */
final class Headship {

    private Headship() {}

    static String title(Post post) {
        var name = post.plan().name();
        return switch (post.plan().code()) {
            case "JABAR" -> "Sekretaris Daerah";
            case "SETDA" -> "Asisten Administrasi Umum";
            case "SETWAN" -> "Sekretaris DPRD";
            case "INSPEKTORAT" -> "Inspektur Daerah";
            default -> title(name);
        };
    }

    private static String title(String name) {
        if (name.equals("Sekretariat")) {
            return "Sekretaris";
        }
        if (name.startsWith("Sekretariat Daerah")) {
            return "Sekretaris Daerah";
        }
        if (name.startsWith("Inspektur Pembantu")) {
            return name;
        }
        if (name.startsWith("Rumah Sakit")) {
            return "Direktur " + name;
        }
        return "Kepala " + name;
    }
}
