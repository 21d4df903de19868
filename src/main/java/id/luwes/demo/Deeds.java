package id.luwes.demo;

import id.luwes.demo.Deed.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A delivery told deed by deed, with the hours and the words that chance gives it. */
final class Deeds {

    private static final List<String> NOTES = List.of(
            "Bagian pertama selesai, sisanya dikerjakan pekan ini.",
            "Data sudah terkumpul, tinggal diolah.",
            "Berjalan sesuai rencana.",
            "Menunggu masukan dari bidang lain untuk sebagian.");
    private static final List<String> NOTHING_YET =
            List.of("Belum ada yang selesai; data dari lapangan belum masuk.", "Tertunda oleh tugas tambahan.");
    private static final List<String> DELIVERIES = List.of(
            "Selesai dan sudah diperiksa ulang.",
            "Lengkap, tersimpan di folder bersama unit.",
            "Selesai sesuai kesepakatan.",
            "Selesai; daftar isinya ada di tautan.");
    private static final List<String> AGAIN =
            List.of("Sudah diperbaiki sesuai catatan.", "Kekurangannya sudah dilengkapi.");
    private static final List<String> RETURNS = List.of(
            "Mohon lampirkan daftar hadir dan tuliskan tenggat tiap tindak lanjut.",
            "Format belum mengikuti tata naskah dinas; mohon disesuaikan.",
            "Dua bagian belum lengkap sumber datanya.",
            "Mohon tautannya dibuka untuk atasan.");
    private static final List<String> PARTS = List.of(
            "Sebagian belum lengkap; yang lengkap saya terima.",
            "Yang belum berparaf tidak dihitung.",
            "Beberapa berkas ganda, dihitung satu kali.");

    private final Chance chance;
    private final UnaryOperator<LocalDate> atWork;
    private final List<Deed> deeds = new ArrayList<>();

    private Deeds(Chance chance, UnaryOperator<LocalDate> atWork) {
        this.chance = chance;
        this.atWork = atWork;
    }

    /**
     * What is done, in the order of time.
     *
     * @param begins the first day on which something may be done
     * @param atWork the day itself where the person is at work, else one before it
     */
    static List<Deed> of(Delivery delivery, LocalDate begins, UnaryOperator<LocalDate> atWork, Chance chance) {
        var deeds = new Deeds(chance, atWork);
        deeds.work(delivery, begins);
        if (delivery.quantity() > 0) {
            deeds.handIn(delivery);
        }
        return List.copyOf(deeds.deeds);
    }

    private void work(Delivery delivery, LocalDate begins) {
        var at = hour(atWork.apply(delivery.begun()), 9, 170);
        boolean nothing = delivery.quantity() == 0;
        var note = chance.oneOf(nothing ? NOTHING_YET : NOTES);
        var delivered = atWork.apply(delivery.delivered());
        if (at.toLocalDate().isAfter(begins) && at.toLocalDate().isBefore(delivered)) {
            deeds.add(new Deed(Kind.NOTE, at, delivery.quantity() / 2, note, null));
        }
    }

    private void handIn(Delivery delivery) {
        var link = chance.happens(0.6) ? "https://berkas.example/hasil/" + chance.between(10_000, 99_999) : null;
        var delivered = hour(atWork.apply(delivery.delivered()), 13, 170);
        deeds.add(new Deed(Kind.DELIVER, delivered, delivery.quantity(), chance.oneOf(DELIVERIES), link));
        if (delivery.returned() != null && delivery.again() != null) {
            comesBack(delivery, delivery.returned(), delivery.again(), link);
        }
        if (delivery.judged() != null) {
            var at = hour(delivery.judged(), 8, 400);
            boolean part = delivery.accepted() < delivery.quantity();
            var word = chance.oneOf(PARTS);
            deeds.add(new Deed(Kind.ACCEPT, at, delivery.accepted(), part ? word : "", null));
        }
    }

    private void comesBack(Delivery delivery, LocalDate returned, LocalDate again, @Nullable String link) {
        deeds.add(new Deed(Kind.RETURN, hour(returned, 8, 400), 0, chance.oneOf(RETURNS), null));
        var later = atWork.apply(again);
        deeds.add(new Deed(
                Kind.DELIVER,
                hour(later.isAfter(returned) ? later : again, 13, 170),
                delivery.quantity(),
                chance.oneOf(AGAIN),
                link));
    }

    private LocalDateTime hour(LocalDate day, int hour, int spread) {
        return day.atTime(hour, 10).plusMinutes(chance.between(0, spread));
    }
}
