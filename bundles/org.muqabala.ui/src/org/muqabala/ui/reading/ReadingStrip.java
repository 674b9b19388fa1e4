package org.muqabala.ui.reading;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.View;
import org.muqabala.importers.FormatNames;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.bidi.LinkLine;

/** One line above an article that says how it was read, with links that read it otherwise. Takes no room where there is nothing to say. */
public final class ReadingStrip extends Composite {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Link line;
    private final Map<String, Runnable> actions = new LinkedHashMap<>();

    /** What the strip's links do. */
    public interface Actions {

        void showFurniture(boolean shown);

        void showVersion(View view);

        void compareVersions();

        void reopenWithEncoding();
    }

    /** @param parent laid out by a {@link GridLayout} */
    public ReadingStrip(Composite parent) {
        // the line is in the language of the interface, whichever way the article below runs
        super(parent, parent.getShell().getOrientation());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        setLayout(layout);
        line = LinkLine.in(this);
        line.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        line.addListener(SWT.Selection, event -> Optional.ofNullable(actions.get(event.text)).ifPresent(Runnable::run));
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hide();
    }

    public void hide() {
        setShown(false);
    }

    /**
     * Says how an article was read that is shown and not edited.
     *
     * @param inStory whether it is a file of the workspace, which can be read otherwise and compared
     */
    public void tell(Article article, boolean inStory, boolean furnitureShown, Actions reading) {
        actions.clear();
        List<String> parts = new ArrayList<>();
        Reading read = article.reading();
        parts.add(new FormatNames(Locale.getDefault()).name(read.importer()));
        if (!read.charset().isEmpty()) {
            String reopen = inStory ? ' ' + link(Messages.strip_reopen, reading::reopenWithEncoding) : "";
            parts.add(charset(read.charset(), read.charsetConfidence()) + reopen);
        }
        if (article.source().trackedChanges()) {
            String compare = inStory ? Messages.strip_separator + link(Messages.strip_compareVersions, reading::compareVersions) : "";
            parts.add(versions(read.view(), reading) + compare);
        }
        int comments = article.source().comments().size();
        if (comments > 0) {
            parts.add(link(MessageFormat.format(Messages.strip_comments, comments), () -> showComments(article)));
        }
        addLeftOut(article, LeftOut.Kind.ATTACHMENT, Messages.strip_attachments, parts);
        addLeftOut(article, LeftOut.Kind.ARTICLE, Messages.strip_articles, parts);
        if (read.importer().equals("text")) {
            parts.add(Messages.strip_readOnly);
        }
        int furniture = FurnitureLines.count(article);
        if (furniture > 0) {
            String said = MessageFormat.format(furnitureShown ? Messages.strip_furniture_shown : Messages.strip_furniture, furniture);
            parts.add(said + ' ' + link(furnitureShown ? Messages.strip_furniture_hide : Messages.strip_furniture_show,
                    () -> reading.showFurniture(!furnitureShown)));
        }
        show(String.join(Messages.strip_separator, parts));
    }

    private void showComments(Article article) {
        new CommentsPopup(getShell(), article, NLS.bind(Messages.strip_comments_title, article.name())).open();
    }

    private static void addLeftOut(Article article, LeftOut.Kind kind, String message, List<String> parts) {
        List<String> names = article.source().leftOut().stream().filter(part -> part.kind() == kind)
                .map(part -> FIRST_STRONG_ISOLATE + part.name().replaceAll("[<>\\p{Cntrl}]", " ") + POP_ISOLATE).toList();
        if (!names.isEmpty()) {
            parts.add(MessageFormat.format(message, names.size(), String.join(", ", names)));
        }
    }

    /** Says of a text file in which encoding it was judged to be written or is read by choice; of one in UTF-8 there is nothing to say. */
    public void tell(IFile file, Runnable reopen) {
        actions.clear();
        try {
            Optional<Encodings.Judgement> told = Encodings.chosenOrJudged(file)
                .filter(choice -> !choice.charset().equals(StandardCharsets.UTF_8.name()));
            told.ifPresentOrElse(choice -> tell(choice, reopen), this::hide);
        } catch (CoreException e) {
            // a file that is not there any more was read in no way
            hide();
        }
    }

    /**
     * Says of a text file that it could not be read whole.
     *
     * @param reopen what reads it in another encoding; empty where none can be chosen
     */
    public void tellLoss(String charset, Optional<Runnable> reopen) {
        actions.clear();
        String said = MessageFormat.format(Messages.strip_lossy, FIRST_STRONG_ISOLATE + charset + POP_ISOLATE);
        show(said + reopen.map(work -> Messages.strip_separator + link(Messages.strip_reopen, work)).orElse(""));
    }

    private void tell(Encodings.Judgement judgement, Runnable reopen) {
        show(charset(judgement.charset(), judgement.confidence()) + Messages.strip_separator + link(Messages.strip_reopen, reopen));
    }

    private String versions(View view, Actions reading) {
        boolean original = view == View.ORIGINAL;
        return (original ? Messages.strip_original : Messages.strip_final) + ' '
                + link(original ? Messages.strip_show_final : Messages.strip_show_original,
                        () -> reading.showVersion(original ? View.FINAL : View.ORIGINAL));
    }

    private static String charset(String name, double confidence) {
        String isolated = FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
        return confidence >= 1 || name.equals(StandardCharsets.UTF_8.name()) ? isolated
                : MessageFormat.format(Messages.strip_judged, isolated, NumberFormat.getPercentInstance().format(confidence));
    }

    private String link(String label, Runnable work) {
        String id = String.valueOf(actions.size());
        actions.put(id, work);
        return "<a href=\"" + id + "\">" + label + "</a>";
    }

    private void show(String text) {
        LinkLine.say(line, text.replace("&", "&&"));
        setShown(true);
    }

    private void setShown(boolean shown) {
        ((GridData) getLayoutData()).exclude = !shown;
        setVisible(shown);
        getParent().layout(true, true);
        if (shown && getSize().x == 0) {
            // told before the window was laid out, the line would keep the width of nothing
            new UiThread(this).run(() -> getParent().layout(true, true));
        }
    }
}
