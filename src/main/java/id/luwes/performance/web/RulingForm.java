package id.luwes.performance.web;

/**
 * What a superior sends.
 *
 * @param delivery the delivery that the page showed; empty while nothing was sent
 * @param ruling the ruling that is changed, 0 where there was none
 * @param decision {@code accept}, {@code part} or {@code return}
 */
public record RulingForm(String delivery, String ruling, String decision, String quantity, String word) {

    static final RulingForm EMPTY = new RulingForm("", "", "", "", "");

    public RulingForm {
        delivery = Typed.text(delivery);
        ruling = Typed.text(ruling);
        decision = Typed.text(decision);
        quantity = Typed.text(quantity);
        word = Typed.text(word);
    }

    boolean sent() {
        return !delivery.isEmpty();
    }
}
