package org.muqabala.exporters;

import java.util.List;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.text.SafeText;

/** The page's table of every divergence, each with what was decided and with ways to its marks and its annotations. */
record HtmlLedger(HtmlWriter html, Labels labels, SideLanguages languages, Review review, SettledLedger settled, AnnotatedRows annotated) {

    HtmlLedger(HtmlWriter html, Labels labels, SideLanguages languages, Review review, Ledger ledger) {
        this(html, labels, languages, review, SettledLedger.of(review, ledger), new AnnotatedRows(review, ledger));
    }

    void write() {
        Ledger ledger = settled.ledger();
        if (ledger.rows().isEmpty()) {
            return;
        }
        html.open("section", "class", "ledger").line().open("h2");
        label(labels.get("heading.ledger")).close().line();
        html.open("div", "class", "scroll", "role", "region", "aria-label", labels.get("heading.ledger"), "tabindex", "0").line();
        html.open("table").line().open("thead").open("tr");
        for (String column : List.of("column.number", "column.weight", "column.type", "version.a", "version.b", "column.why", "column.decision")) {
            html.open("th", "scope", "col");
            label(labels.get(column)).close();
        }
        html.close().close().line().open("tbody").line();
        ledger.rows().forEach(this::write);
        html.close().close().line().close().close().line();
    }

    private void write(LedgerRow row) {
        Divergence divergence = row.divergence();
        html.open("tr", "class", MarkedText.classes(divergence), "id", "row-" + row.number());
        html.element("td", Integer.toString(row.number()));
        html.open("td").text(Sign.of(divergence.significance()) + " ");
        label(labels.of(divergence.significance())).close();
        html.open("td");
        label(labels.of(divergence.type())).close();
        text(row, Side.A);
        text(row, Side.B);
        html.open("td");
        label(labels.reasonFor(divergence));
        for (int number : annotated.on(row)) {
            html.text(" ").element("a", "[" + number + "]", "class", "reference", "href", "#annotation-" + number);
        }
        html.close();
        decision(settled.settlement(row));
        html.close().line();
    }

    private void decision(Settlement settlement) {
        html.open("td", "class", settlement.state().isDone() ? "done" : null);
        if (!settlement.isNone()) {
            label(labels.of(settlement.state()));
            if (!settlement.assignee().isEmpty()) {
                html.text(" · ").element("bdi", SafeText.balanced(settlement.assignee()));
            }
        }
        html.close();
    }

    private void text(LedgerRow row, Side side) {
        String text = row.divergence().on(side).of(review.comparison().article(side).text());
        html.open("td", "lang", languages.ofPart(text, side), "dir", SafeText.isRightToLeft(text) ? "rtl" : "ltr");
        if (row.place(side).isPresent()) {
            html.element("a", text.isEmpty() ? HtmlAnnotations.PLACE : text, "href", "#" + MarkedText.markId(side, row));
        }
        html.close();
    }

    private HtmlWriter label(String text) {
        return html.element("bdi", text, "lang", labels.language());
    }
}
