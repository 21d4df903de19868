package id.luwes.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a cell of a decision table, or refuses it. All that a cell may hold:
 *
 * <pre>
 * cell     = "-" | "not" "(" tests ")" | tests
 * tests    = test { "," test }
 * test     = literal | ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) number | ( "[" | "(" ) number ".." number ( "]" | ")" )
 * literal  = number | '"' text '"' | "true" | "false"
 * </pre>
 */
final class CellReader {

    private static final int LONGEST = 200;
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*\"|-?\\d{1,15}(?:\\.\\d{1,15})?|\\.\\.|[<>]=?|[\\[\\](),-]|[a-z]+");
    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]*");
    private static final String END = "the end of the cell";

    private final String text;
    private final Kind kind;
    private final Bilingual place;
    private final List<String> tokens;
    private int next;

    private CellReader(String text, Kind kind, Bilingual place) {
        this.text = text.strip();
        this.kind = kind;
        this.place = place;
        this.tokens = tokens();
    }

    static Cell test(String text, Kind kind, Bilingual place) {
        return new CellReader(text, kind, place).cell();
    }

    /** A cell of an output column: one literal. */
    static Object literal(String text, Kind kind, Bilingual place) {
        var reader = new CellReader(text, kind, place);
        var literal = reader.literal(reader.take());
        reader.expect(END);
        return literal;
    }

    private Cell cell() {
        if (text.equals("-")) {
            return Cell.ANY;
        }
        boolean negated = peek().equals("not");
        if (negated) {
            take();
            expect("(");
        }
        var tests = new ArrayList<Cell.Test>();
        tests.add(test());
        while (peek().equals(",")) {
            take();
            tests.add(test());
        }
        if (negated) {
            expect(")");
        }
        expect(END);
        return new Cell(text, negated, tests);
    }

    private Cell.Test test() {
        var token = take();
        return switch (token) {
            case "<", "<=", ">", ">=" -> new Cell.Compare(Cell.Comparison.of(token), number());
            case "[", "(" -> between(token.equals("["));
            default -> new Cell.Equal(literal(token));
        };
    }

    private Cell.Between between(boolean withLow) {
        var low = number();
        expect("..");
        var high = number();
        var close = take();
        if (!close.equals("]") && !close.equals(")")) {
            throw refused(new Bilingual(
                            "interval ditutup dengan ']' atau ')', bukan %s",
                            "an interval ends in ']' or ')', not in %s")
                    .with(close));
        }
        boolean withHigh = close.equals("]");
        int order = low.compareTo(high);
        if (order > 0 || (order == 0 && !(withLow && withHigh))) {
            throw refused(new Bilingual("intervalnya kosong", "an interval is empty"));
        }
        return new Cell.Between(low, withLow, high, withHigh);
    }

    private BigDecimal number() {
        if (kind != Kind.NUMBER) {
            throw refused(new Bilingual(
                            "hanya angka yang berurutan, sedangkan kolom ini berisi %s",
                            "only numbers have an order, and this column holds a %s")
                    .with(kind.typeRef()));
        }
        return (BigDecimal) literal(take());
    }

    private Object literal(String token) {
        return switch (kind) {
            case NUMBER -> numberOf(token);
            case STRING -> {
                if (!token.startsWith("\"")) {
                    throw refused(
                            new Bilingual("'%s' bukan teks dalam tanda kutip", "'%s' is no text in quotation marks")
                                    .with(token));
                }
                yield token.substring(1, token.length() - 1);
            }
            case BOOLEAN ->
                switch (token) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw refused(new Bilingual("'%s' bukan true atau false", "'%s' is neither true nor false")
                                .with(token));
                };
        };
    }

    private BigDecimal numberOf(String token) {
        char last = token.charAt(token.length() - 1);
        if (last < '0' || last > '9') {
            throw refused(new Bilingual("'%s' bukan angka", "'%s' is no number").with(token));
        }
        return new BigDecimal(token);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    private String take() {
        var token = peek();
        next++;
        return token;
    }

    private void expect(String wanted) {
        var token = take();
        if (!token.equals(wanted)) {
            throw refused(
                    new Bilingual("seharusnya %s, bukan '%s'", "%s was expected instead of '%s'").with(wanted, token));
        }
    }

    private List<String> tokens() {
        if (text.length() > LONGEST) {
            throw new OutsideSubset(
                    place,
                    new Bilingual("selnya lebih dari %d huruf", "the cell is longer than %d characters").with(LONGEST));
        }
        var found = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        for (int at = 0; at < text.length(); ) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw refused(new Bilingual("'%s' tidak dipahami", "'%s' is not understood").with(text.substring(at)));
            }
            found.add(matcher.group());
            at = endOfBlank(matcher.end());
        }
        return found;
    }

    private int endOfBlank(int from) {
        var blank = BLANK.matcher(text).region(from, text.length());
        return blank.lookingAt() ? blank.end() : from;
    }

    private OutsideSubset refused(Bilingual problem) {
        return new OutsideSubset(
                place,
                new Bilingual("'%s' di luar bagian yang diterima: ", "'%s' is outside the subset of unary tests: ")
                        .with(text)
                        .plus(problem));
    }
}
