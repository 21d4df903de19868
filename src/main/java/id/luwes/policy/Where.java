package id.luwes.policy;

/** Places in a policy file, as a refusal names them. */
final class Where {

    static final Bilingual FILE = new Bilingual("berkas kebijakan", "policy file");

    private Where() {}

    static Bilingual policy(String name) {
        return new Bilingual("kebijakan '%s'", "policy '%s'").with(name);
    }

    static Bilingual line(int number) {
        return new Bilingual("berkas kebijakan, baris %d", "policy file, line %d").with(number);
    }

    static Bilingual table(String name) {
        return new Bilingual("tabel '%s'", "table '%s'").with(name);
    }

    /** @param number counted from 1 */
    static Bilingual row(Bilingual table, int number) {
        return table.plus(new Bilingual(", baris %d", ", row %d").with(number));
    }

    static Bilingual input(Bilingual table, String name) {
        return table.plus(new Bilingual(", masukan '%s'", ", input '%s'").with(name));
    }

    static Bilingual input(String name) {
        return new Bilingual("masukan '%s'", "input '%s'").with(name);
    }

    static Bilingual output(Bilingual place) {
        return place.plus(new Bilingual(", hasil", ", output"));
    }

    static Bilingual example(String name) {
        return new Bilingual("contoh '%s'", "example '%s'").with(name);
    }
}
