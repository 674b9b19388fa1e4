package org.muqabala.ui.collation;

import java.util.MissingResourceException;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Significance;

/** Says divergences in the words of the interface. */
public final class DivergenceTexts {

    private final ReasonTexts reasons;

    public DivergenceTexts(ReasonTexts reasons) {
        this.reasons = reasons;
    }

    public String weight(Significance significance) {
        return switch (significance) {
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

    /** What kind of thing the row is: its type, or that it is a whole passage. */
    public String kind(LedgerRow row) {
        if (!row.isPassage()) {
            return type(row.divergence().type());
        }
        return row.divergence().a().isEmpty() ? Messages.passage_onlyInB : Messages.passage_onlyInA;
    }

    /** Which rule decided, or the rule's name where no sentence stands for it: a rule that was added from outside. */
    public String reason(Reason reason) {
        try {
            return reasons.text(reason);
        } catch (MissingResourceException unknownRule) {
            return reason.rule();
        }
    }

    /** Weight, kind and reason on two lines. */
    public String summary(LedgerRow row) {
        String head = NLS.bind(Messages.hover_head,
                new Object[] {Tint.of(row).glyph(), weight(row.divergence().significance()), kind(row)});
        String moved = row.isMoved() ? "\n" + Messages.hover_moved : "";
        return head + "\n" + reason(row.divergence().reason()) + moved;
    }
}
