package org.muqabala.ui.article;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension6;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.IStorageDocumentProvider;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.muqabala.core.text.Article;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;
import org.muqabala.ui.hidden.HiddenCharacterPainter;
import org.muqabala.ui.hidden.TextsAtHand;
import org.muqabala.ui.reading.ArticleReader;
import org.muqabala.ui.reading.ArticleTitle;
import org.muqabala.ui.reading.EncodedEditor;
import org.muqabala.ui.reading.Encodings;
import org.muqabala.ui.reading.FurnitureLines;
import org.muqabala.ui.reading.ImportedArticles;
import org.muqabala.ui.reading.LostLetters;
import org.muqabala.ui.reading.ReadingStrip;
import org.muqabala.ui.reading.ReopenWithEncoding;
import org.muqabala.ui.reading.TypingIntoReadOnly;

/**
 * Shows an article, and edits it where it is a plain text file. The editor as a whole lies the way most of the article runs, each
 * paragraph the way that it runs itself; the language of the interface has no say in it.
 */
public final class ArticleEditor extends TextEditor implements EncodedEditor {

    public static final String ID = "org.muqabala.ui.articleEditor";

    /** Where others may add to the editor's context menu. */
    private static final String CONTEXT_MENU = "#org.muqabala.ui.article";

    private static final int LINE_SPACING = 7;
    private static final int SIDE_MARGIN = 22;
    private static final int ANNOTATION_COLUMN_WIDTH = 12;

    private ParagraphDirections directions;
    private HiddenCharacterPainter hidden;
    private ArticleStatus status;
    private ArticlePage page;
    private Optional<ImportedArticles> imported = Optional.empty();
    /** The one in which the text was read last. */
    private String encodingBefore = "";
    private final Wholeness wholeness = new Wholeness();

    @Override
    public int getOrientation() {
        IDocument article = getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
        return article != null && ParagraphDirection.of(article.get()) == ParagraphDirection.LEFT_TO_RIGHT
                ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        int direction = SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT;
        ISourceViewer viewer = super.createSourceViewer(parent, ruler, styles & ~direction | getOrientation());
        StyledText text = viewer.getTextWidget();
        text.setLineSpacing(LINE_SPACING);
        // no margin above: the platform's rulers take one for a line that is scrolled half out of sight
        text.setMargins(SIDE_MARGIN, 0, SIDE_MARGIN, 0);
        directions = ParagraphDirections.install(text);
        hidden = HiddenCharacterPainter.install(text);
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new ArticlePage(parent);
        super.createPartControl(page.text());
        RightToLeftCaret.install(getSourceViewer().getTextWidget());
        directions.alignAll();
        status = new ArticleStatus(getSourceViewer().getTextWidget(), getEditorSite().getActionBars().getStatusLineManager());
        followStatus();
        TypingIntoReadOnly.answer(getSourceViewer().getTextWidget(), getEditorSite().getActionBars().getStatusLineManager(), this::whyReadOnly);
        tellReading();
    }

    private String whyReadOnly() {
        if (wholeness.isLossy()) {
            return NLS.bind(Messages.ArticleEditor_readOnlyLossy, encoding());
        }
        return imported.isEmpty() ? Messages.ArticleEditor_readOnly
                : NLS.bind(Messages.ArticleEditor_readOnlyFormat, getEditorInput().getName());
    }

    /** Articles that are no text in an encoding that can be written come from the importers, to be read only. */
    @Override
    protected void setDocumentProvider(IEditorInput input) {
        if (wholeness.isRefused()) {
            imported = Optional.empty();
            setDocumentProvider(new NoText());
            return;
        }
        ImportedArticles articles = new ImportedArticles(getSite().getService(ArticleReader.class));
        imported = articles.takesOn(input) ? Optional.of(articles) : Optional.empty();
        if (imported.isPresent()) {
            setDocumentProvider(imported.get());
        } else {
            super.setDocumentProvider(input);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == TextsAtHand.class ? type.cast((TextsAtHand) () -> List.of(getSourceViewer().getDocument().get()))
                : super.getAdapter(type);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return imported.isEmpty() && wholeness.isWhole() && super.isSaveAsAllowed();
    }

    @Override
    public boolean isEditable() {
        return wholeness.isWhole() && super.isEditable();
    }

    @Override
    public boolean isEditorInputReadOnly() {
        return !wholeness.isWhole() || super.isEditorInputReadOnly();
    }

    @Override
    public boolean isEditorInputModifiable() {
        return wholeness.isWhole() && super.isEditorInputModifiable();
    }

    @Override
    public boolean validateEditorInputState() {
        return wholeness.isWhole() && super.validateEditorInputState();
    }

    /** Whatever asks for it: what is not the whole file is never put in its place. */
    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        if (wholeness.isWhole()) {
            super.performSave(overwrite, monitor);
        } else {
            monitor.setCanceled(true);
        }
    }

    /** Says in the status line, which it shares, what is to be said of this article. */
    void sayStatus() {
        if (status != null) {
            status.say();
        }
    }

    private void followStatus() {
        status.follow(wholeness.isRefused() ? null : getSourceViewer().getDocument(), this::encoding);
    }

    private void judgeLoss() {
        wholeness.judge(imported.isEmpty() && LostLetters.between(getEditorInput(), getDocumentProvider()));
    }

    @Override
    protected void handleElementContentReplaced() {
        super.handleElementContentReplaced();
        if (imported.isPresent() || !encoding().equals(encodingBefore)) {
            // read otherwise, not edited: to take that back is no undo
            ((ITextViewerExtension6) getSourceViewer()).getUndoManager().reset();
        }
        encodingBefore = encoding();
        judgeLoss();
        getSourceViewer().setEditable(isEditable());
        updateStateDependentActions();
        directions.alignAll();
        tellReading();
    }

    @Override
    public boolean isEncodingOpen() {
        return wholeness.isRefused() || imported.isEmpty() || !encoding().isEmpty();
    }

    private void tellReading() {
        IFile file = ResourceUtil.getFile(getEditorInput());
        page.showText(!wholeness.isRefused());
        ReadingStrip strip = page.strip();
        if (wholeness.isRefused()) {
            strip.hide();
            Optional<IFile> other = Optional.ofNullable(file).filter(Encodings::isTextNamed);
            page.refusal().say(wholeness.refusal().orElseThrow(), other.map(known -> () -> readAgain(known)));
        } else if (imported.isPresent()) {
            ImportedArticles articles = imported.get();
            Article article = articles.article(getEditorInput());
            boolean furniture = articles.isFurnitureShown(getEditorInput());
            strip.tell(article, file != null, furniture, new ReadOtherwise(this, articles));
            FurnitureLines.fade(getSourceViewer().getTextWidget(), article);
        } else if (wholeness.isLossy()) {
            Optional<Runnable> reopen = Optional.ofNullable(file).map(known -> () -> ReopenWithEncoding.ask(getSite().getWorkbenchWindow(), known));
            strip.tellLoss(encoding(), reopen);
        } else if (file != null) {
            strip.tell(file, () -> ReopenWithEncoding.ask(getSite().getWorkbenchWindow(), file));
        } else {
            strip.hide();
        }
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        // before, for the page that says why an article does not open; behind, since the platform names editors after their files
        setPartName(ArticleTitle.shortName(input.getName()));
        wholeness.reset();
        try {
            super.doSetInput(input);
            IDocument article = getDocumentProvider().getDocument(input);
            Wholeness.requireLinesToShow(input.getName(), article);
            judgeLoss();
            wholeness.requireText(input.getName(), article);
        } catch (CoreException e) {
            refuse(input, e.getStatus());
        } catch (OperationCanceledException e) {
            refuse(input, Status.info(e.getMessage()));
        }
        setPartName(ArticleTitle.shortName(input.getName()));
        encodingBefore = encoding();
        if (directions != null) {
            directions.alignAll();
        }
        if (status != null) {
            followStatus();
            tellReading();
        }
    }

    /** Shows why the file is no article in its place: the platform's own page has no name, no encodings and knows no Arabic. */
    private void refuse(IEditorInput input, IStatus why) throws CoreException {
        wholeness.refuse(why.getMessage());
        ILog.of(ArticleEditor.class).log(why.getException() == null ? Status.info(why.getMessage()) : why);
        super.doSetInput(input);
    }

    private void readAgain(IFile file) {
        ReopenWithEncoding.ask(getSite().getWorkbenchWindow(), file);
        setInput(getEditorInput());
    }

    /** The name of the character encoding that the article is read with. */
    private String encoding() {
        if (imported.isPresent()) {
            return imported.get().article(getEditorInput()).reading().charset();
        }
        if (getDocumentProvider() instanceof IStorageDocumentProvider storage) {
            return LostLetters.encoding(getEditorInput(), storage);
        }
        return "";
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ITextEditorActionConstants.GOTO_LINE, new GoToParagraphAction(this));
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        ArticleContextMenu.fill(menu, action -> addAction(menu, action));
    }

    @Override
    protected void rulerContextMenuAboutToShow(IMenuManager menu) {
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new ArticleConfiguration(getPreferenceStore(), place -> hidden.namesAt(place)));
        setEditorContextMenuId(CONTEXT_MENU);
        setRulerContextMenuId(CONTEXT_MENU + ".ruler");
    }

    @Override
    protected IVerticalRuler createVerticalRuler() {
        CompositeRuler ruler = new CompositeRuler();
        ruler.addDecorator(0, new AnnotationRulerColumn(ANNOTATION_COLUMN_WIDTH, getAnnotationAccess()));
        ruler.addDecorator(1, paragraphNumbers());
        return ruler;
    }

    private ParagraphNumberColumn paragraphNumbers() {
        ParagraphNumberColumn column = new ParagraphNumberColumn();
        RGB quiet = PreferenceConverter.getColor(getPreferenceStore(),
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER_COLOR);
        column.setForeground(getSharedColors().getColor(quiet));
        return column;
    }

    @Override
    protected boolean isLineNumberRulerVisible() {
        return false;
    }

    @Override
    protected boolean getInitialWordWrapStatus() {
        return true;
    }
}
