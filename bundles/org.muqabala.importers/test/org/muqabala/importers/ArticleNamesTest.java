package org.muqabala.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;

/** What the workbench takes for articles by name is what the importers do. */
class ArticleNamesTest {

    private static final Path WORKBENCH = Seeds.root().resolve("bundles/org.muqabala.ui/plugin.xml");

    @Test
    void theEditorOpensEveryArticleButDataForPrograms() throws IOException {
        Set<String> articles = new TreeSet<>(ArticleNames.TEXT.extensions());
        articles.addAll(ArticleNames.DOCUMENT.extensions());
        assertEquals(articles, listed("<editor id=\"org.muqabala.ui.articleEditor\"[^>]*?\\sextensions=\"([^\"]*)\""));
    }

    @Test
    void whatIsEditedAsTextIsWhatIsReadAsText() throws IOException {
        assertEquals(new TreeSet<>(ArticleNames.TEXT.extensions()), listed("<content-type id=\"articleText\"[^>]*?\\sfile-extensions=\"([^\"]*)\""));
    }

    @Test
    void versionsAreComparedOfArticlesOnly() throws IOException {
        Matcher tracked = Pattern.compile("(?s)<definition id=\"org.muqabala.ui.trackedFileSelected\">.*?</definition>").matcher(Files.readString(WORKBENCH));
        assertTrue(tracked.find());
        Matcher each = Pattern.compile("resources.extension\" value=\"([^\"]*)\"").matcher(tracked.group());
        int found = 0;
        while (each.find()) {
            assertTrue(ArticleNames.DOCUMENT.extensions().contains(each.group(1)), each.group(1));
            found++;
        }
        assertTrue(found > 0);
    }

    @Test
    void aNameCountsFromItsLastDotInAnyCase() {
        assertTrue(ArticleNames.DOCUMENT.include(Path.of("a.b.DOCX")));
        assertFalse(ArticleNames.DOCUMENT.include(Path.of("docx")));
        assertFalse(ArticleNames.TEXT.include(Path.of("/")));
    }

    private static Set<String> listed(String pattern) throws IOException {
        Matcher list = Pattern.compile(pattern).matcher(Files.readString(WORKBENCH));
        assertTrue(list.find(), pattern);
        return new TreeSet<>(Set.of(list.group(1).split(",")));
    }
}
