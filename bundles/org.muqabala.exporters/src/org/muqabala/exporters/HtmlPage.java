package org.muqabala.exporters;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Furniture;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Rendering.OnlyHere;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

/** One review as one page; for one use. */
final class HtmlPage {

    private final HtmlWriter html = new HtmlWriter();
    private final Review review;
    private final Comparison comparison;
    private final Ledger ledger;
    private final Labels labels;
    private final String style;
    private final String script;
    private final Progress progress;
    private final Map<Link, Integer> linkNumbers = new IdentityHashMap<>();
    private final Map<Side, Map<Span, LedgerRow>> passageRows = new EnumMap<>(Side.class);
    private final SideLanguages languages;

    HtmlPage(Review review, Labels labels, String style, String script, Progress progress) {
        this.review = review;
        this.comparison = review.comparison();
        this.ledger = Ledger.of(comparison);
        this.labels = labels;
        this.style = style;
        this.script = script;
        this.progress = progress;
        this.languages = SideLanguages.of(comparison);
        comparison.links().forEach(link -> linkNumbers.put(link, linkNumbers.size() + 1));
        for (Side side : Side.values()) {
            Map<Span, LedgerRow> rows = new HashMap<>();
            ledger.rows().stream().filter(LedgerRow::isPassage).forEach(row -> row.place(side).ifPresent(span -> rows.put(span, row)));
            passageRows.put(side, rows);
        }
    }

    String write() {
        html.open("html", "lang", labels.language(), "dir", labels.direction()).line();
        head();
        html.open("body").line();
        header();
        html.open("main").line();
        texts();
        progress.throwIfCancelled();
        progress.worked(0.6);
        new HtmlAnnotations(html, labels, review, progress).write();
        progress.worked(0.8);
        new HtmlLedger(html, labels, languages, review, ledger).write();
        html.close().line();
        html.open("footer");
        label("footer").close().line();
        html.open("script").verbatim(script).close().line();
        html.close().close().line();
        return html.toString();
    }

    private void head() {
        html.open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.single("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", labels.get("title", isolatedName(Side.A), isolatedName(Side.B))).line();
        html.open("style").verbatim(style).close().line();
        html.close().line();
    }

    /** Nothing but the style and the script that the page itself brings. */
    private String policy() {
        return "default-src 'none'; style-src 'sha256-" + Sha256.of(style).base64() + "'; script-src 'sha256-" + Sha256.of(script).base64()
                + "'; base-uri 'none'; form-action 'none'";
    }

    private void header() {
        html.open("header").line();
        html.open("h1").element("bdi", name(Side.A)).text(" ⇄ ").element("bdi", name(Side.B)).close().line();
        html.open("p", "class", "counts");
        for (Significance significance : Significance.values()) {
            count(significance.id(), Sign.of(significance), ledger.count(significance), labels.of(significance));
        }
        count("only-a", Sign.ONLY_IN_A, ledger.countPassages(Side.A), labels.get("count.only-a"));
        count("only-b", Sign.ONLY_IN_B, ledger.countPassages(Side.B), labels.get("count.only-b"));
        long moved = comparison.links().stream().filter(Link::moved).count();
        count("moved", Sign.MOVED, moved, labels.get("count.moved"));
        counted("annotations", Sign.ANNOTATED, "", labels.get("counted.annotations", review.annotations().size()));
        html.close().line();
        if (ledger.rows().isEmpty()) {
            html.open("p");
            label("count.none").close().line();
        }
        verdicts();
        legend();
        new HtmlFilters(html, labels, ledger).write();
        html.close().line();
    }

    private void verdicts() {
        String state = review.closing().map(closing -> labels.get("review.closed", SafeText.isolated(closing.by()),
                labels.minute(closing.when()))).orElse(labels.get("review.open"));
        html.open("p", "class", "by").element("bdi", state, "lang", labels.language()).close().line();
        if (!review.verdicts().isEmpty()) {
            html.open("ul", "class", "verdicts").line();
            for (ReviewerVerdict verdict : review.verdicts()) {
                html.open("li", "class", verdict.opinion().id()).element("bdi", SafeText.balanced(verdict.reviewer())).text(": ");
                html.element("bdi", labels.of(verdict.opinion()), "lang", labels.language());
                if (!verdict.note().isEmpty()) {
                    html.text(" — ").element("bdi", SafeText.balanced(verdict.note()));
                }
                html.close().line();
            }
            html.close().line();
        }
    }

    private void count(String kind, Sign sign, long count, String label) {
        counted(kind, sign, count + " ", label);
    }

    private void counted(String kind, Sign sign, String count, String label) {
        html.open("span", "class", "count " + kind, "dir", labels.direction()).text(sign + " " + count);
        html.element("bdi", label, "lang", labels.language()).close().text(" ");
    }

    private void legend() {
        html.open("details").open("summary");
        label("heading.legend").close().open("ul", "class", "legend").line();
        for (Significance significance : Significance.values()) {
            html.open("li").element("mark", labels.of(significance), "class", significance.id(), "lang", labels.language()).close().line();
        }
        html.open("li").element("span", "", "class", "place substantive").text(" ");
        label("legend.place").close().line();
        for (String kind : List.of("moved", "only", "furniture", "annotated")) {
            html.open("li", "class", "legend-" + kind);
            label("legend." + kind).close().line();
        }
        html.close().close().line();
    }

    private void texts() {
        Rendering a = Rendering.of(comparison, ledger, Side.A);
        Rendering b = Rendering.of(comparison, ledger, Side.B);
        MarkedText textA = new MarkedText(html, labels, a, review.annotations());
        MarkedText textB = new MarkedText(html, labels, b, review.annotations());
        html.open("section", "class", "texts").line();
        html.open("h2", "class", "unseen");
        label("heading.texts").close().line();
        html.open("div", "class", "row names");
        name(Side.A, "version.a");
        name(Side.B, "version.b");
        html.close().line();
        for (AlignedRow row : AlignedRow.of(comparison, a, b)) {
            progress.throwIfCancelled();
            html.open("div", "class", "row");
            cell(row.a(), a, textA);
            cell(row.b(), b, textB);
            html.close().line();
        }
        html.close().line();
    }

    private void name(Side side, String label) {
        html.open("h3").open("small");
        label(label).close().text(" ").element("bdi", name(side)).close();
    }

    private void cell(List<Passage> passages, Rendering rendering, MarkedText text) {
        Side side = rendering.side();
        html.open("div", "class", "cell");
        for (Passage passage : passages) {
            String content = passage.span().of(rendering.text());
            html.open("div", "class", "passage " + kind(passage, side), "id", id(passage, side), "lang", languages.ofPart(content, side),
                    "dir", SafeText.isRightToLeft(content) ? "rtl" : "ltr", "title", title(passage, side));
            jump(passage, side);
            text.write(passage);
            html.close();
        }
        html.close();
    }

    private static String kind(Passage passage, Side side) {
        return switch (passage) {
            case Linked linked -> linked.link().moved() ? "moved" : linked.link().relation().id();
            case OnlyHere only -> "only only-" + MarkedText.letter(side);
            case Furniture furniture -> "furniture";
        };
    }

    private String title(Passage passage, Side side) {
        return switch (passage) {
            case Linked linked -> linked.link().relation() == Relation.PARAPHRASE ? labels.get("legend.paraphrase") : null;
            case OnlyHere only -> labels.get(comparison.secondUse(side, only.span()).isPresent() ? "legend.second-use" : "legend.only");
            case Furniture furniture -> labels.get("legend.furniture");
        };
    }

    /** A link's first passage is where its other end jumps to; a passage of one side is where its ledger row jumps to. */
    private String id(Passage passage, Side side) {
        return switch (passage) {
            case Linked linked when linked.link().on(side).get(0).equals(passage.span()) -> linkId(linked.link(), side);
            case OnlyHere only -> MarkedText.markId(side, passageRows.get(side).get(only.span()));
            default -> null;
        };
    }

    private void jump(Passage passage, Side side) {
        if (passage instanceof Linked linked && linked.link().moved()) {
            jump(Sign.MOVED, "legend.moved", linked.link(), side.other());
        } else if (passage instanceof OnlyHere only) {
            comparison.secondUse(side, only.span()).flatMap(use -> linkAt(use.there(), side.other()))
                    .ifPresent(link -> jump(Sign.SECOND_USE, "legend.second-use", link, side.other()));
        }
    }

    private void jump(Sign sign, String label, Link to, Side side) {
        html.element("a", sign.text(), "class", "jump", "href", "#" + linkId(to, side), "title", labels.get(label), "aria-label", labels.get(label)).text(" ");
    }

    private Optional<Link> linkAt(Span span, Side side) {
        return comparison.links().stream().filter(link -> link.on(side).stream().anyMatch(span::overlaps)).findFirst();
    }

    private String linkId(Link link, Side side) {
        return "link-" + MarkedText.letter(side) + linkNumbers.get(link);
    }

    private HtmlWriter label(String key) {
        return html.element("bdi", labels.get(key), "lang", labels.language());
    }

    private String name(Side side) {
        return SafeText.balanced(comparison.article(side).name());
    }

    private String isolatedName(Side side) {
        return SafeText.isolated(comparison.article(side).name());
    }
}
