package org.muqabala.ui.article;

import java.util.OptionalInt;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.IDocument;
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
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;
import org.muqabala.ui.stories.ArticleTitle;

/**
 * Reads and edits an article that is a plain text file. The editor as a whole lies the way most of the article runs, each
 * paragraph the way that it runs itself; the language of the interface has no say in it.
 */
public final class ArticleEditor extends TextEditor {

    public static final String ID = "org.muqabala.ui.articleEditor";

    /** Where others may add to the editor's context menu. */
    private static final String CONTEXT_MENU = "#org.muqabala.ui.article";

    private static final int LINE_SPACING = 7;
    private static final int SIDE_MARGIN = 22;
    private static final int ANNOTATION_COLUMN_WIDTH = 12;

    private ParagraphDirections directions;
    private ArticleStatus status;

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
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        RightToLeftCaret.install(getSourceViewer().getTextWidget());
        directions.alignAll();
        status = new ArticleStatus(getSourceViewer().getTextWidget(), getEditorSite().getActionBars().getStatusLineManager());
        status.follow(getSourceViewer().getDocument(), this::encoding);
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        requireLinesToShow();
        setPartName(ArticleTitle.shortName(input.getName()));
        if (directions != null) {
            directions.alignAll();
        }
        if (status != null) {
            status.follow(getSourceViewer().getDocument(), this::encoding);
        }
    }

    private void requireLinesToShow() throws CoreException {
        IDocument article = getDocumentProvider().getDocument(getEditorInput());
        OptionalInt tooLong = article == null ? OptionalInt.empty() : LineLimit.firstBeyond(article.get());
        if (tooLong.isPresent()) {
            throw new CoreException(Status.error(NLS.bind(Messages.ArticleEditor_longLine,
                    new Object[] {getEditorInput().getName(), tooLong.getAsInt(), LineLimit.LONGEST})));
        }
    }

    /** The name of the character encoding that the article is read with. */
    private String encoding() {
        if (getDocumentProvider() instanceof IStorageDocumentProvider storage) {
            String explicit = storage.getEncoding(getEditorInput());
            return explicit == null ? storage.getDefaultEncoding() : explicit;
        }
        return "";
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ITextEditorActionConstants.GOTO_LINE, new GoToParagraphAction(this));
    }

    /** What is done to a text, and what others add for the selected words; the platform's own menu is made for programs. */
    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        menu.add(new Separator(ITextEditorActionConstants.GROUP_UNDO));
        addAction(menu, ITextEditorActionConstants.UNDO);
        addAction(menu, ITextEditorActionConstants.REDO);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_EDIT));
        addAction(menu, ITextEditorActionConstants.CUT);
        addAction(menu, ITextEditorActionConstants.COPY);
        addAction(menu, ITextEditorActionConstants.PASTE);
        addAction(menu, ITextEditorActionConstants.SELECT_ALL);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_FIND));
        addAction(menu, ITextEditorActionConstants.FIND);
        menu.add(new Separator(ITextEditorActionConstants.GROUP_SAVE));
        addAction(menu, ITextEditorActionConstants.SAVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void rulerContextMenuAboutToShow(IMenuManager menu) {
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
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
