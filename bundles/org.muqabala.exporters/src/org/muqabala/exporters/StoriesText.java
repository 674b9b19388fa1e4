package org.muqabala.exporters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.story.Stories;
import org.muqabala.core.story.VersionPair;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.SafeText;

/** Writes which articles are versions of one story as text to read: each story with its versions and what each pair shares. */
public final class StoriesText {

    private final List<Article> articles;
    private final Stories stories;
    private final Labels labels;

    /**
     * @param articles the list that was searched
     * @param locale language of the words around the names
     */
    public StoriesText(List<Article> articles, Stories stories, Locale locale) {
        this.articles = List.copyOf(articles);
        this.stories = stories;
        labels = new Labels(locale);
    }

    /** The whole text; stories of several versions first. */
    public String write() {
        List<String> lines = new ArrayList<>();
        for (List<Integer> group : stories.groups()) {
            if (group.size() > 1) {
                lines.add(labels.get("stories.story", group.size()));
                group.forEach(index -> lines.add("  " + name(index)));
                stories.pairs().stream().filter(pair -> group.contains(pair.first())).forEach(pair -> lines.add("    " + pair(pair)));
                lines.add("");
            }
        }
        List<List<Integer>> alone = stories.groups().stream().filter(group -> group.size() == 1).toList();
        if (!alone.isEmpty()) {
            lines.add(labels.get("stories.alone"));
            alone.forEach(group -> lines.add("  " + name(group.get(0))));
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private String pair(VersionPair pair) {
        return labels.get("stories.pair", name(pair.first()), name(pair.second()), Math.round(pair.words().shareOfA() * 100),
                Math.round(pair.words().shareOfB() * 100), pair.words().shared());
    }

    private String name(int index) {
        return SafeText.balanced(SafeText.onOneLine(articles.get(index).name()));
    }
}
