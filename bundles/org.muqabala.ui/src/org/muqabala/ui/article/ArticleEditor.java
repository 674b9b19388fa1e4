package org.muqabala.ui.article;

import org.eclipse.ui.editors.text.TextEditor;

/** Reads and edits an article that is a plain text file. */
public final class ArticleEditor extends TextEditor {

    public static final String ID = "org.muqabala.ui.articleEditor";
}
