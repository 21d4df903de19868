package id.luwes.notification;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.luwes.agency.Agency;
import id.luwes.core.Sha256;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Language;
import id.luwes.web.Wording;
import id.luwes.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes mails: what happened in a sentence without names and reasons, and the link that leads there after sign-in. */
@Component
class MailWords {

    private static final int LISTED = 30;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Words words;
    private final Unsubscribing unsubscribing;

    MailWords(Words words, Unsubscribing unsubscribing) {
        this.words = words;
        this.unsubscribing = unsubscribing;
    }

    /** The mail that tells these news. */
    Mail telling(Outlet outlet, List<News> news, Agency agency, String address) {
        var said = words.of(outlet.language(), agency.zone());
        var lines =
                news.stream().limit(LISTED).map(it -> line(it, said, address)).toList();
        var subject =
                news.size() == 1 ? lines.getFirst().sentence() : said.text("notification.mail.several", news.size());
        int more = news.size() - lines.size();
        var page = new MailPage(
                said.language().tag(),
                subject,
                lines,
                more == 0 ? "" : said.count("notification.mail.more", more),
                footer(said, agency, address, stop(outlet, news, address)));
        return mail(identity(outlet, news), outlet.target(), page, agency);
    }

    /** The mail that carries the code with which somebody confirms the own address. */
    Mail code(MailAddress to, String code, Language language, Agency agency, String address) {
        var said = words.of(language, agency.zone());
        var line = new MailPage.Line(
                said.text("notification.mail.code", code), said.text("notification.mail.code.hint"), "");
        var page = new MailPage(
                language.tag(),
                said.text("notification.mail.code.subject"),
                List.of(line),
                "",
                footer(said, agency, address, ""));
        return mail("code." + digest(to + code), to.text(), page, agency);
    }

    private static MailPage.Line line(News news, Wording words, String address) {
        return new MailPage.Line(
                news.from()
                        .map(it -> words.text(news.kind().key(), it))
                        .orElseGet(() -> words.text(news.kind().key())),
                words.moment(news.toldAt()),
                address + "/notifications/" + news.id());
    }

    private String stop(Outlet outlet, List<News> news, String address) {
        var topics = news.stream().map(it -> it.kind().topic()).toList();
        return address + "/unsubscribe/" + unsubscribing.token(outlet.person(), topics);
    }

    private static MailPage.Footer footer(Wording words, Agency agency, String address, String stop) {
        return new MailPage.Footer(
                words.text("notification.mail.open"),
                words.text("notification.mail.footer", clean(agency.name())),
                words.text("notification.mail.preferences"),
                address + "/notifications/preferences",
                stop.isEmpty() ? "" : words.text("notification.mail.stop"),
                stop);
    }

    private Mail mail(String id, String to, MailPage page, Agency agency) {
        var html = new StringOutput();
        templates.render("notification/mail.jte", page, html);
        return new Mail(
                id,
                to,
                "Luwes · " + clean(agency.name()),
                page.subject(),
                text(page),
                html.toString(),
                page.footer().stopLink().isEmpty()
                        ? page.footer().link()
                        : page.footer().stopLink(),
                page.footer().stopLink().startsWith("https://"));
    }

    private static String text(MailPage page) {
        var lines = page.lines().stream()
                .map(it -> it.link().isEmpty()
                        ? it.sentence() + "\n" + it.detail()
                        : "* %s\n  %s\n  %s".formatted(it.sentence(), it.detail(), it.link()))
                .collect(Collectors.joining("\n\n"));
        var more = page.more().isEmpty() ? "" : page.more() + "\n\n";
        var stop = page.footer().stop().isEmpty()
                ? ""
                : page.footer().stop() + ": " + page.footer().stopLink() + "\n";
        return "%s\n\n%s-- \n%s\n%s: %s\n%s"
                .formatted(
                        lines,
                        more,
                        page.footer().text(),
                        page.footer().preferences(),
                        page.footer().link(),
                        stop);
    }

    /** The same for the same news, so that a mail that goes out twice is known as one. */
    private static String identity(Outlet outlet, List<News> news) {
        var numbers = news.stream().map(it -> String.valueOf(it.id())).collect(Collectors.joining(","));
        return "news." + CurrentAgency.required().value() + "." + outlet.id() + "." + digest(numbers);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
    }

    /** A name in one line, without signs that turn the direction of what follows. */
    static String clean(String name) {
        return name.replaceAll("[\\s\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
