package org.muqabala.ui.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.muqabala.translation.glossary.Term;

/**
 * The glossary's renderings of the terms in a sentence, offered where its translation is written, by the workbench's key for content assist:
 * those that go on with the word that is begun, or all where none does.
 */
final class TermProposals implements IContentProposalProvider {

    /** A sentence has few terms, and what stands below it is to be read. */
    private static final int POPUP_WIDTH = 360;
    private static final int POPUP_HEIGHT = 140;
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Supplier<List<Term>> terms;

    private TermProposals(Supplier<List<Term>> terms) {
        this.terms = terms;
    }

    /** @param terms of the sentence in hand, asked whenever the user does */
    static void install(StyledText field, Supplier<List<Term>> terms) {
        ContentAssistCommandAdapter assist = new ContentAssistCommandAdapter(field, new StyledTextContent(), new TermProposals(terms), null,
                new char[0], false);
        assist.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
        assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        assist.addContentProposalListener(proposal -> insert(field, proposal.getContent()));
    }

    private static void insert(StyledText field, String rendering) {
        int caret = field.getSelection().y;
        int from = Math.min(field.getSelection().x, wordStart(field.getText(), caret));
        String begun = field.getText().substring(from, caret);
        int start = goesOn(rendering, begun) ? from : field.getSelection().x;
        field.replaceTextRange(start, caret - start, rendering);
        field.setSelection(start + rendering.length());
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String begun = contents.substring(wordStart(contents, position), position);
        List<IContentProposal> all = new ArrayList<>();
        List<IContentProposal> goingOn = new ArrayList<>();
        for (Term term : terms.get()) {
            for (String rendering : term.targets()) {
                IContentProposal proposal = new ContentProposal(rendering, label(rendering, term), null, rendering.length());
                all.add(proposal);
                if (goesOn(rendering, begun)) {
                    goingOn.add(proposal);
                }
            }
        }
        return (goingOn.isEmpty() ? all : goingOn).toArray(IContentProposal[]::new);
    }

    private static boolean goesOn(String rendering, String begun) {
        return !begun.isEmpty() && rendering.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }

    private static String label(String rendering, Term term) {
        String source = ISOLATE + term.source() + POP_ISOLATE;
        String line = ISOLATE + rendering + POP_ISOLATE + " · " + source;
        return term.note().isBlank() ? line : line + " · " + ISOLATE + term.note() + POP_ISOLATE;
    }

    /** Where the word begins that ends at the place. */
    private static int wordStart(String text, int place) {
        int start = place;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
