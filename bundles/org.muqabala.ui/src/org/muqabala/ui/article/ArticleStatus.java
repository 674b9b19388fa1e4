package org.muqabala.ui.article;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;
import org.muqabala.ui.UiThread;

/**
 * What the status line says of an article: how it was read, how long it is, and the paragraph that the caret is in. Words are
 * counted in the background, a moment after the last change.
 */
final class ArticleStatus implements IDocumentListener {

    private static final int PAUSE_MILLISECONDS = 200;

    private final ParagraphNumbers numbers = new ParagraphNumbers();
    private final StyledText text;
    private final UiThread ui;
    private final IStatusLineManager line;
    private final Job counting = Job.createSystem(Messages.ArticleStatus_counting, (ICoreRunnable) monitor -> count());

    private IDocument article;
    private Supplier<String> encoding;
    private volatile String toCount;
    private int words = -1;

    ArticleStatus(StyledText text, IStatusLineManager line) {
        this.text = text;
        this.ui = new UiThread(text);
        this.line = line;
        text.addCaretListener(event -> show(event.caretOffset));
        text.addDisposeListener(event -> follow(null, null));
    }

    /**
     * Follows another article.
     *
     * @param document null to follow none
     * @param charset gives the name of the character encoding that the article is read with now
     */
    void follow(IDocument document, Supplier<String> charset) {
        if (article != null) {
            article.removeDocumentListener(this);
        }
        article = document;
        encoding = charset;
        words = -1;
        if (article == null) {
            counting.cancel();
            line.setMessage(null);
        } else {
            article.addDocumentListener(this);
            countSoon();
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // the text after the change counts
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        countSoon();
    }

    private void countSoon() {
        toCount = article.get();
        counting.schedule(PAUSE_MILLISECONDS);
    }

    private void count() {
        String counted = toCount;
        Tokens tokens = new Tokenizer().tokenize(counted);
        int content = 0;
        for (int token = 0; token < tokens.size(); token++) {
            content += tokens.kind(token).isContent() ? 1 : 0;
        }
        int found = content;
        ui.run(() -> {
            if (Objects.equals(counted, toCount)) {
                words = found;
                show(text.getCaretOffset());
            }
        });
    }

    /** Says it again, where another article had the line. */
    void say() {
        show(text.getCaretOffset());
    }

    private void show(int caret) {
        if (article == null || words < 0) {
            return;
        }
        OptionalInt paragraph = numbers.of(article, text.getLineAtOffset(Math.min(caret, text.getCharCount())));
        String where = paragraph.isEmpty() ? ""
                : Messages.ArticleStatus_separator + NLS.bind(Messages.ArticleStatus_paragraph, paragraph.getAsInt());
        String charset = encoding.get().isEmpty() ? "" : encoding.get() + Messages.ArticleStatus_separator;
        line.setMessage(charset + new MessageFormat(Messages.ArticleStatus_words, Locale.ROOT).format(new Object[] {words}) + where);
    }
}
