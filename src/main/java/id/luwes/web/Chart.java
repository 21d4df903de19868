package id.luwes.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small chart drawn by the server, with the same numbers in a table below it.
 *
 * @param id name of the chart on its page
 * @param title what the chart says, as a sentence: it is all that a screen reader tells
 * @param heading heading of the labels' column
 * @param labels what stands along the bottom, months or units
 * @param series one to two rows of values
 */
public record Chart(String id, String title, String heading, List<String> labels, List<Series> series) {

    /** Left and right edge of the plot. */
    public static final int LEFT = 72;

    public static final int RIGHT = 624;
    /** Top and bottom edge of the plot. */
    public static final int TOP = 28;

    public static final int BOTTOM = 196;
    private static final int LINES = 4;
    private static final double BAR_SHARE = 0.34;

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** A row of values, as many as there are labels. */
    public record Series(String name, List<Value> values) {}

    /**
     * A value.
     *
     * @param number its height
     * @param written how it is written
     * @param shown whether it may be drawn; a group that is too small is not
     */
    public record Value(double number, String written, boolean shown) {

        /** A value that may be drawn. */
        public Value(double number, String written) {
            this(number, written, true);
        }
    }

    /** A horizontal line of the grid with its number. */
    public record Line(String y, double number) {}

    /** The lines of the grid, from zero upwards. */
    public List<Line> grid() {
        var step = step();
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(it -> new Line(y(it * step), it * step))
                .toList();
    }

    /** The middle of a label's place. */
    public String x(int label) {
        return tidy(LEFT + (label + 0.5) * slot());
    }

    /** The height of a number. */
    public String y(double number) {
        return tidy(BOTTOM - (BOTTOM - TOP) * number / (LINES * step()));
    }

    /** The left edge of a bar. */
    public String barX(int label, int row) {
        var width = slot() * BAR_SHARE;
        var all = width * series.size();
        return tidy(LEFT + (label + 0.5) * slot() - all / 2 + row * width);
    }

    /** The width of a bar. */
    public String barWidth() {
        return tidy(slot() * BAR_SHARE - 3);
    }

    /** The height of a bar. */
    public String barHeight(double number) {
        return tidy((BOTTOM - TOP) * number / (LINES * step()));
    }

    /** The path of a line through the values of a row; what is not shown leaves a gap. */
    public String path(int row) {
        var values = series.get(row).values();
        return IntStream.range(0, values.size())
                .filter(it -> values.get(it).shown())
                .mapToObj(it -> (it == 0 || !values.get(it - 1).shown() ? "M" : "L") + x(it) + " "
                        + y(values.get(it).number()))
                .collect(Collectors.joining());
    }

    /** The value of a row at a label. */
    public Value at(int row, int label) {
        return series.get(row).values().get(label);
    }

    /** Whether the numbers fit above their marks. */
    public boolean numbered() {
        return labels.size() <= 12;
    }

    private double slot() {
        return (double) (RIGHT - LEFT) / Math.max(1, labels.size());
    }

    /** A round step, 1, 2, 2.5 or 5 times a power of ten, so that four of them reach the highest value. */
    private double step() {
        var highest = series.stream()
                .flatMap(it -> it.values().stream())
                .filter(Value::shown)
                .mapToDouble(Value::number)
                .max()
                .orElse(1);
        var least = (highest == 0 ? LINES : highest) / LINES;
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        // A quarter of one would be written as 0,3.
        for (var factor : power < 1 ? new double[] {1, 2, 5} : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String tidy(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
