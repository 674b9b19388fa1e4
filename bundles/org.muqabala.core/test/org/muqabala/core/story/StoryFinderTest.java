package org.muqabala.core.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;

/** Which articles belong together. */
class StoryFinderTest {

    private final StoryFinder finder = new StoryFinder(new Collator(Profile.NEWS));

    @Test
    void fourSeedsTellOneStoryAndTheOtherMeetingIsByItself() {
        Stories stories = finder.find(Seeds.ALL.stream().map(seed -> Article.typed(seed, Seeds.text(seed))).toList(), Progress.NONE);
        assertEquals(List.of(List.of(0, 1, 2, 4), List.of(3)), stories.groups());
        assertTrue(stories.pairs().stream().noneMatch(pair -> pair.first() == 3 || pair.second() == 3));
    }

    @Test
    void aShortVersionStandsWhollyInTheLongOne() {
        String lead = "أغرقت الأمطار الغزيرة أحياء سكنية عدة في المدينة وقطعت الطريق الساحلي أمام السيارات صباح أمس.";
        Stories stories = finder.find(List.of(Article.typed("a", lead),
                Article.typed("b", lead + "\nوقال مسؤول الأرصاد الجوية إن موجة ثانية ستصل غدا وتستمر يومين على الأقل.")), Progress.NONE);
        VersionPair pair = stories.pairs().get(0);
        assertEquals(1, pair.words().shareOfA(), 0.001);
        assertTrue(pair.words().shareOfB() < 0.6);
    }

    @Test
    void noArticlesAreNoStories() {
        assertEquals(List.of(), finder.find(List.of(), Progress.NONE).groups());
    }

    @Test
    void cancelsWhenNoLongerWanted() {
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> finder.find(List.of(Article.typed("a", "نص")), cancelled));
    }
}
