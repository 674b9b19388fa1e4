package org.muqabala.ui.collation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.reading.ArticleReader;

/**
 * The articles behind a collation of which no review is kept yet: edited in its panes where they are plain text, watched for changes from
 * outside where they are not. For the UI thread.
 */
final class ArticlesBehind {

    private final ArticlesInput input;
    private final ArticleWatch watch;
    private final PaneEditing editing;
    private Optional<LiveCollation> live = Optional.empty();

    ArticlesBehind(ArticlesInput input, ArticleWatch watch, PaneEditing editing) {
        this.input = input;
        this.watch = watch;
        this.editing = editing;
        watch.start();
    }

    ArticlesInput input() {
        return input;
    }

    /**
     * Lets them be edited, where they can be.
     *
     * @param collation collates those that are edited
     */
    void edit(ArticleReader reader, Function<Map<Side, LiveArticle>, LiveCollation> collation) {
        Map<Side, LiveArticle> articles = editing.open(input, reader);
        live = articles.isEmpty() ? Optional.empty() : Optional.of(collation.apply(articles));
    }

    /** @param listener called when there has become more or less to save */
    void onDirty(Runnable listener) {
        edited().forEach(article -> article.onDirty(listener));
    }

    /** @param listener called when something was written, here or in another editor */
    void onEdit(Runnable listener) {
        edited().forEach(article -> article.onEdit(listener));
    }

    private Stream<LiveArticle> edited() {
        return live.stream().flatMap(open -> Stream.of(Side.values()).flatMap(side -> open.article(side).stream()));
    }

    boolean isDirty() {
        return live.filter(LiveCollation::isDirty).isPresent();
    }

    /** Whether they were edited and what is shown is not yet what they say. */
    boolean isAhead() {
        return live.filter(LiveCollation::isBehind).isPresent();
    }

    /** Whether the article was changed from outside and does not follow its file by itself. */
    boolean isOther(IFile article) {
        boolean edited = Stream.of(Side.values()).anyMatch(side -> input.isPresent(side) && article.equals(input.file(side))
                && live.flatMap(open -> open.article(side)).isPresent());
        return !edited && watch.isOther(article);
    }

    /**
     * Saves those that were edited, after what was written last is collated.
     *
     * @param ask what is to become of an article whose file another program changed
     * @return whether saving went on
     */
    boolean save(IProgressMonitor monitor, Function<String, ChangedOnDisk.Answer> ask) throws CoreException {
        return live.isEmpty() || live.get().save(monitor, ask);
    }

    /** A review keeps copies of them: from now on those are shown, and the articles go their own way. */
    void copied() {
        stopEditing();
        watch.remember(input.file(Side.A));
        watch.remember(input.file(Side.B));
        editing.stop();
    }

    /** The collation is closed, or made anew. */
    void stop() {
        stopEditing();
        watch.stop();
    }

    private void stopEditing() {
        live.ifPresent(LiveCollation::close);
        live = Optional.empty();
    }
}
