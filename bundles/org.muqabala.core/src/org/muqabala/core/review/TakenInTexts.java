package org.muqabala.core.review;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says in an editor's words what of a returned file the review did not take in. */
public final class TakenInTexts {

    /** Characters of a remark that are quoted. */
    private static final int QUOTED = 60;

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public TakenInTexts(Locale locale) {
        messages = new MessageFile(TakenInTexts.class, "takenin", locale);
    }

    /** One sentence. */
    public String text(TakenIn.Left left) {
        return switch (left) {
            case TakenIn.NoPlace(Annotation annotation) -> messages.text("no-place", author(annotation.author()), words(annotation),
                    beginning(annotation.anchors().getFirst().quote()));
            case TakenIn.PartlyPlaced(Annotation annotation, Anchor lost) -> messages.text("partly-placed", author(annotation.author()),
                    words(annotation), beginning(lost.quote()));
            case TakenIn.NewerThanProposal(Annotation annotation, String proposal) -> messages.text("newer.proposal", words(annotation),
                    beginning(proposal));
            case TakenIn.NewerThanState(Annotation annotation, AnnotationState state) -> messages.text("newer.state", words(annotation),
                    messages.text("state." + annotation.state().id()), messages.text("state." + state.id()));
            case TakenIn.NewerThanNote(Annotation annotation, String note) -> messages.text("newer.note", words(annotation), beginning(note));
            case TakenIn.NewerThanHandling(Annotation annotation) -> messages.text("newer.handling", words(annotation));
            case TakenIn.NewerThanTranslation(String source, String here, String returned) -> messages.text("newer.translation", beginning(source),
                    beginning(here), beginning(returned));
            case TakenIn.NoAnnotation(Returned.Item item) -> switch (item) {
                case Returned.Made made -> messages.text("no-annotation", author(made.annotation().author()), words(made.annotation()));
                case Returned.Answered answered -> messages.text("no-annotation", author(answered.reply().author()), beginning(answered.reply().text()));
                case Returned.Proposed proposed -> messages.text("no-annotation", author(""), beginning(proposed.proposal()));
                case Returned.Noted noted -> messages.text("no-annotation", author(""), beginning(noted.note()));
                case Returned.Translated translated -> messages.text("no-annotation", author(""), beginning(translated.target()));
                case Returned.Handled handled -> messages.text("no-annotation.handled");
                case Returned.Decided decided -> messages.text("no-annotation.decided", messages.text("state." + decided.state().id()));
            };
            case TakenIn.NoStep(Annotation annotation, AnnotationState state) -> messages.text("no-step", words(annotation),
                    messages.text("state." + annotation.state().id()), messages.text("state." + state.id()));
        };
    }

    private String author(String name) {
        return name.isBlank() ? messages.text("somebody") : beginning(name);
    }

    private static String words(Annotation annotation) {
        return beginning(annotation.note().isBlank() ? annotation.proposal() : annotation.note());
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.length() <= QUOTED ? line.length() : line.offsetByCodePoints(0, Math.min(QUOTED, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
