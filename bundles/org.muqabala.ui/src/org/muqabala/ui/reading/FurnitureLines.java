package org.muqabala.ui.reading;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;

/** The furniture of an imported article: its lines stand behind the article, where they can be left out without moving a word. */
public final class FurnitureLines {

    private static final String COLOUR = "org.muqabala.ui.tint.furniture.line";

    private FurnitureLines() {
    }

    /** How many there are behind the last block of the article itself. */
    public static int count(Article article) {
        int end = articleEnd(article);
        return (int) article.blocks().stream().filter(block -> block.kind() == BlockKind.FURNITURE && block.span().start() >= end).count();
    }

    /** UTF-16 index behind the last block of the article itself. */
    public static int articleEnd(Article article) {
        return article.blocks().stream().filter(block -> block.kind().isArticle()).map(Block::span).mapToInt(span -> span.end()).max().orElse(0);
    }

    /** Takes the colour out of the furniture behind the article, as far as it is shown. */
    public static void fade(StyledText text, Article article) {
        int end = articleEnd(article);
        int length = text.getCharCount() - end;
        if (length > 0) {
            Color faint = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(COLOUR);
            text.setStyleRange(new StyleRange(end, length, faint, null));
        }
    }

    /** What is shown of the article's text. */
    static String shown(Article article, boolean furniture) {
        return furniture || count(article) == 0 || articleEnd(article) == 0 ? article.text() : article.text().substring(0, articleEnd(article));
    }
}
