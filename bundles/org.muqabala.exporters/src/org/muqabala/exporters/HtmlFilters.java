package org.muqabala.exporters;

import java.util.EnumSet;
import java.util.Set;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;

/**
 * The page's boxes by which weights and types are shown or left out. The style sheet reads them, so that they work without a script; the way
 * from one divergence to the next needs one, and is not seen where there is none.
 */
record HtmlFilters(HtmlWriter html, Labels labels, Ledger ledger) {

    void write() {
        if (ledger.rows().isEmpty()) {
            return;
        }
        Set<DivergenceType> types = EnumSet.noneOf(DivergenceType.class);
        ledger.rows().forEach(row -> types.add(row.divergence().type()));
        html.open("form", "class", "filters", "autocomplete", "off").line();
        begin("html.filters");
        for (Significance significance : Significance.values()) {
            box(significance.id(), Sign.of(significance) + " ", labels.of(significance));
        }
        html.close().line();
        begin("html.filters.types");
        types.forEach(type -> box(type.id(), "", labels.of(type)));
        html.close().line();
        html.open("p", "class", "scripted", "hidden", "");
        button("data-all", "true", "html.all");
        button("data-all", "false", "html.none");
        button("data-step", "-1", "html.previous");
        button("data-step", "1", "html.next");
        String[] parts = labels.get("html.keys", "\0", "\0").split("\0", -1);
        html.open("bdi", "lang", labels.language()).text(parts[0]).element("kbd", "n").text(parts[1]).element("kbd", "p").text(parts[2]).close();
        html.text(" · ").element("bdi", labels.get("html.shown"), "lang", labels.language()).text(" ");
        html.element("output", "", "class", "shown", "dir", "ltr").close().line();
        html.close().line();
    }

    private void begin(String legend) {
        html.open("fieldset").open("legend").element("bdi", labels.get(legend), "lang", labels.language()).close();
    }

    private void box(String id, String sign, String label) {
        html.open("label").single("input", "type", "checkbox", "id", "show-" + id, "checked", "").text(" " + sign);
        html.element("bdi", label, "lang", labels.language()).close();
    }

    private void button(String attribute, String value, String label) {
        html.open("button", "type", "button", attribute, value).element("bdi", labels.get(label), "lang", labels.language()).close().text(" ");
    }
}
