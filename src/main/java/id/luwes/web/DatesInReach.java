package id.luwes.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads a date of an address with a year of four digits, as every field of ours sends it: no store reckons beyond. */
@Configuration(proxyBeanMethods = false)
class DatesInReach implements WebMvcConfigurer, AnnotationFormatterFactory<DateTimeFormat> {

    private static final String SHAPE = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}";

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldAnnotation(this);
    }

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(LocalDate.class);
    }

    @Override
    public Printer<?> getPrinter(DateTimeFormat format, Class<?> type) {
        return (LocalDate day, java.util.Locale locale) -> day.toString();
    }

    @Override
    public Parser<?> getParser(DateTimeFormat format, Class<?> type) {
        return (text, locale) -> {
            if (!text.matches(SHAPE)) {
                throw new DateTimeException("no date of our time");
            }
            return LocalDate.parse(text);
        };
    }
}
