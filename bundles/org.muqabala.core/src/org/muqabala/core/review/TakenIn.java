package org.muqabala.core.review;

import java.util.List;

import org.muqabala.core.translation.Translation;

/**
 * What is to become of a review that a file came back to.
 *
 * @param commands what it takes to have everything in the review, in order; none if all of it is there already
 * @param translations of the newer version, as they are with what came back; those alone that become others
 * @param news how many things came back that were not there
 * @param left what found no place, or would undo what is newer
 */
public record TakenIn(List<ReviewCommand> commands, List<Translation> translations, int news, List<Left> left) {

    public TakenIn {
        commands = List.copyOf(commands);
        translations = List.copyOf(translations);
        left = List.copyOf(left);
    }

    /** The same as one step that is undone at once. */
    public ReviewCommand command() {
        return new ReviewCommand.All(commands);
    }

    /** Something of the file that the review could not take in. */
    public sealed interface Left {
    }

    /** An annotation whose words stand nowhere in the texts, or cannot be told from others. */
    public record NoPlace(Annotation annotation) implements Left {
    }

    /** One of the places that an annotation speaks of was not found; it was taken in with the others. */
    public record PartlyPlaced(Annotation annotation, Anchor lost) implements Left {
    }

    /** The annotation was changed in the review after the file gave it this proposal, and stays as it is. */
    public record NewerThanProposal(Annotation annotation, String proposal) implements Left {
    }

    /** The annotation was changed in the review after the file took it to this state, and stays as it is. */
    public record NewerThanState(Annotation annotation, AnnotationState state) implements Left {
    }

    /** The annotation was changed in the review after the file gave it this note, and stays as it is. */
    public record NewerThanNote(Annotation annotation, String note) implements Left {
    }

    /** The annotation was changed in the review after the file gave it to somebody else, and stays as it is. */
    public record NewerThanHandling(Annotation annotation) implements Left {
    }

    /**
     * The segment was written here after the file went out, or nobody can tell, and stays as it is.
     *
     * @param source what is translated
     * @param here its translation here
     * @param returned its translation in the file
     */
    public record NewerThanTranslation(String source, String here, String returned) implements Left {
    }

    /** Something was done to an annotation that is not in the review. */
    public record NoAnnotation(Returned.Item item) implements Left {
    }

    /** An annotation cannot go to the state that the file has it in. */
    public record NoStep(Annotation annotation, AnnotationState state) implements Left {
    }
}
