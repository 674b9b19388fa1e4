package org.muqabala.ui.collation;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Significance;

/** Says divergences in the words of the interface. */
public final class DivergenceTexts {

    private final ReasonTexts reasons;

    public DivergenceTexts(ReasonTexts reasons) {
        this.reasons = reasons;
    }

    /** How much the row matters, or which version alone has it: a passage is weighed by being there. */
    public String weight(LedgerRow row) {
        if (row.isPassage()) {
            return row.divergence().a().isEmpty() ? Messages.weight_onlyNewer : Messages.weight_onlyOlder;
        }
        return switch (row.divergence().significance()) {
            case SUBSTANTIVE -> Messages.weight_substantive;
            case STYLISTIC -> Messages.weight_stylistic;
            case COSMETIC -> Messages.weight_cosmetic;
        };
    }

    public String type(DivergenceType type) {
        return switch (type) {
            case ORTHOGRAPHIC -> Messages.type_orthographic;
            case PUNCTUATION -> Messages.type_punctuation;
            case QUOTATION -> Messages.type_quotation;
            case NUMBER -> Messages.type_number;
            case DATE -> Messages.type_date;
            case NAME -> Messages.type_name;
            case ATTRIBUTION -> Messages.type_attribution;
            case NEGATION_MODALITY -> Messages.type_negation_modality;
            case FUNCTION_WORD -> Messages.type_function_word;
            case INFLECTION -> Messages.type_inflection;
            case ORDER -> Messages.type_order;
            case LEXICAL -> Messages.type_lexical;
            case ADDITION -> Messages.type_addition;
            case OMISSION -> Messages.type_omission;
        };
    }

    /** How many divergences and passages a ledger has, and how many of its rows the filter shows. */
    public static String contents(CollationModel model) {
        long passages = model.ledger().rows().stream().filter(LedgerRow::isPassage).count();
        return MessageFormat.format(Messages.status_contents,
                new Object[] {model.ledger().rows().size() - passages, passages, model.walk().shown().size()});
    }

    /** How many rows of the ledger nobody has decided about. */
    public static String unsettled(CollationModel model) {
        List<LedgerRow> rows = model.ledger().rows();
        return NLS.bind(Messages.status_unsettled, rows.stream().filter(row -> !model.isSettled(row)).count(), rows.size());
    }

    /** What kind of thing the row is: its type, or that it is a whole passage. */
    public String kind(LedgerRow row) {
        return kind(RowKind.of(row));
    }

    public String kind(RowKind kind) {
        return kind.type().map(this::type).orElse(Messages.type_passage);
    }

    /** Which rule decided, or the rule's name where no sentence stands for it: a rule that was added from outside. */
    public String reason(Reason reason) {
        try {
            return reasons.isolated(reason);
        } catch (MissingResourceException unknownRule) {
            return reason.rule();
        }
    }

    /** What joins two passages, and how many divergences of each weight lie between them. */
    String summary(Connectors.Connector connector) {
        if (connector.link().isEmpty()) {
            return Messages.connector_secondUse;
        }
        Link link = connector.link().get();
        String kind = link.moved() ? Messages.connector_moved : link.a().size() < link.b().size() ? Messages.connector_split
                : link.a().size() > link.b().size() ? Messages.connector_merged : Messages.connector_linked;
        String counts = Stream.of(Significance.values()).map(weight -> count(link, weight)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        return kind + "\n" + (counts.isEmpty() ? Messages.connector_equal : counts);
    }

    private static String count(Link link, Significance weight) {
        long count = link.divergences().stream().filter(divergence -> divergence.significance() == weight).count();
        String message = switch (weight) {
            case SUBSTANTIVE -> Messages.chip_substantive;
            case STYLISTIC -> Messages.chip_stylistic;
            case COSMETIC -> Messages.chip_cosmetic;
        };
        return count == 0 ? "" : Tint.of(weight).glyph() + " " + NLS.bind(message, count);
    }

    /** Weight, kind and reason on two lines. */
    public String summary(LedgerRow row) {
        String head = NLS.bind(Messages.hover_head,
                new Object[] {Tint.of(row).glyph(), weight(row), kind(row)});
        String moved = row.isMoved() ? "\n" + Messages.hover_moved : "";
        return head + "\n" + reason(row.divergence().reason()) + moved;
    }
}
