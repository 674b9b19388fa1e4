package org.muqabala.ui.article;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.importers.PlainTextImporter;
import org.muqabala.importers.UnreadableArticleTexts;

/** Whether the text in the editor is all that its file holds, lacks letters of it, or is none at all, and why. */
final class Wholeness {

    private Optional<String> refusal = Optional.empty();
    private boolean lossy;

    /** Another file comes in. */
    void reset() {
        refusal = Optional.empty();
        lossy = false;
    }

    /** @param why in a sentence that names the file */
    void refuse(String why) {
        refusal = Optional.of(why);
        lossy = false;
    }

    /** Why the file is not shown; empty for one that is. */
    Optional<String> refusal() {
        return refusal;
    }

    boolean isRefused() {
        return refusal.isPresent();
    }

    /** @param loses whether the text lacks letters of its file, so that to save it would be to lose them */
    void judge(boolean loses) {
        lossy = loses;
    }

    boolean isLossy() {
        return lossy;
    }

    /** Whether the text may take the place of its file. */
    boolean isWhole() {
        return !lossy && refusal.isEmpty();
    }

    /**
     * @param name of the file
     * @throws CoreException if a line of the article is longer than can be shown; its status says which
     */
    static void requireLinesToShow(String name, IDocument article) throws CoreException {
        OptionalInt tooLong = article == null ? OptionalInt.empty() : LineLimit.firstBeyond(article.get());
        if (tooLong.isPresent()) {
            throw new CoreException(Status.error(NLS.bind(Messages.ArticleEditor_longLine,
                    new Object[] {name, tooLong.getAsInt(), LineLimit.LONGEST})));
        }
    }

    /**
     * Letters that cannot be read may be read in another encoding; a picture or a program cannot.
     *
     * @param name of the file
     * @throws CoreException if the file holds no text; its status says so
     */
    void requireText(String name, IDocument article) throws CoreException {
        if (lossy && PlainTextImporter.isBinary(article.get())) {
            String why = new UnreadableArticleTexts(Locale.getDefault()).text(new UnreadableArticleException(Problem.BINARY, ""));
            throw new CoreException(Status.error(NLS.bind(Messages.ArticleEditor_unreadable, name, why)));
        }
    }
}
