package org.muqabala.ui.reading;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.muqabala.core.encoding.KnownCharsets;

/**
 * In which character set a file is read: the one that the user chose for it, else, for a text file, the one that its bytes were judged
 * to be written in ({@link ArticleTextDescriber}), else that of its story or the workspace's.
 */
public final class Encodings {

    /** The content type of articles that are text files. */
    static final String ARTICLE_TEXT = "org.muqabala.ui.articleText";

    /** Name of the character set that the bytes were judged to be written in, also where the Java runtime does not know it. */
    static final QualifiedName JUDGED = new QualifiedName("org.muqabala.ui", "judgedCharset");

    /** How sure the judgement is, a {@link Double} between 0 and 1. */
    static final QualifiedName CONFIDENCE = new QualifiedName("org.muqabala.ui", "charsetConfidence");

    /**
     * What the judge says of a text file that the user chose no character set for.
     *
     * @param charset the character set's name
     * @param confidence between 0 and 1
     */
    record Judgement(String charset, double confidence) {
    }

    private Encodings() {
    }

    /** Whether the file is an article that is edited as text. */
    static boolean isText(IFile file) throws CoreException {
        IContentDescription description = file.exists() ? file.getContentDescription() : null;
        return description != null && description.getContentType() != null && description.getContentType().getId().equals(ARTICLE_TEXT);
    }

    /** Whether the file is called as text files are. */
    public static boolean isTextNamed(IFile file) {
        return isTextName(file.getName());
    }

    /** Whether a file of that name is an article that is edited as text. */
    static boolean isTextName(String name) {
        return Platform.getContentTypeManager().getContentType(ARTICLE_TEXT).isAssociatedWith(name);
    }

    /** The character set that an importer is told to read the file in; empty to let it judge. */
    static Optional<String> toReadIn(IFile file) throws CoreException {
        String chosen = file.getCharset(false);
        boolean judges = !isText(file) || judgement(file).isPresent();
        return chosen != null || judges ? Optional.ofNullable(chosen) : Optional.of(file.getCharset(true));
    }

    /** The choice of the user, which is certain, else what was judged; empty where neither is. */
    static Optional<Judgement> chosenOrJudged(IFile file) throws CoreException {
        String chosen = file.getCharset(false);
        return chosen == null ? judgement(file) : Optional.of(new Judgement(chosen, 1));
    }

    /** What was judged of the file; empty for a file that is no text, that is plain ASCII or for which the user chose. */
    static Optional<Judgement> judgement(IFile file) throws CoreException {
        if (file.getCharset(false) != null || !isText(file)) {
            return Optional.empty();
        }
        IContentDescription description = file.getContentDescription();
        return description.getProperty(JUDGED) instanceof String charset && description.getProperty(CONFIDENCE) instanceof Double confidence
                ? Optional.of(new Judgement(charset, confidence)) : Optional.empty();
    }

    /** Whether the platform's text editing can read and write the file: it is text in a character set that the Java runtime knows. */
    public static boolean isEditable(IFile file) throws CoreException {
        Optional<Judgement> known = chosenOrJudged(file);
        return isText(file) && KnownCharsets.isRuntimes(known.isPresent() ? known.get().charset() : file.getCharset(true));
    }
}
