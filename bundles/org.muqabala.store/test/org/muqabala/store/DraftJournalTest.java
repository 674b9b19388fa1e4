package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/** What was written and not saved is given back after a crash, with what it was before. */
class DraftJournalTest {

    private static final Article ARTICLE = Article.typed("a.txt", "😀 قال الوزير نعم. وغادر القاعة.");
    private static final Translation SAVED = Translation.empty(ARTICLE, Locale.ENGLISH);
    private static final DraftOrigin HOME = new DraftOrigin(Path.of("/desk/kerry.review"), Optional.of(Side.B), "en");

    @TempDir
    Path folder;

    @Test
    void onlyWhatIsNotSavedIsKept() throws IOException {
        DraftJournal journal = new DraftJournal(folder);
        Translation once = written(SAVED, 1, "And he left");
        journal.keep(HOME, SAVED, once);
        assertEquals(List.of(new UnsavedDraft(SAVED.segments().get(1), once.segments().get(1))), DraftJournal.read(journal.file(), ARTICLE));
        Translation twice = written(once, 0, "The minister 😀 said yes.");
        journal.keep(HOME, once, twice);
        assertEquals(List.of(new UnsavedDraft(once.segments().get(0), twice.segments().get(0))), DraftJournal.read(journal.file(), ARTICLE));
        assertEquals(HOME, DraftJournal.origin(journal.file()));
    }

    @Test
    void whatWasSavedOrThrownAwayLeavesNothing() throws IOException {
        DraftJournal journal = new DraftJournal(folder);
        journal.keep(HOME, SAVED, SAVED);
        assertEquals(List.of(), DraftJournal.left(folder));
        Translation now = written(SAVED, 0, "He");
        journal.keep(HOME, SAVED, now);
        assertEquals(List.of(journal.file()), DraftJournal.left(folder));
        journal.keep(HOME, now, now);
        assertEquals(List.of(), DraftJournal.left(folder));
        journal.keep(HOME, SAVED, now);
        journal.discard();
        assertEquals(List.of(), DraftJournal.left(folder));
    }

    @Test
    void anExchangeFilesDraftsAreOfNoVersion() throws IOException {
        DraftOrigin file = new DraftOrigin(Path.of("/desk/other.xlf"), Optional.empty(), "en");
        DraftJournal journal = new DraftJournal(folder);
        journal.keep(file, SAVED, written(SAVED, 0, "He"));
        assertEquals(file, DraftJournal.origin(journal.file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{}", "[]", "{\"place\": 1}", "{\"place\": \"/x\", \"side\": \"C\", \"language\": \"en\", \"drafts\": [{}]}"})
    void aDamagedOneIsRefusedAndStays(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x" + DraftJournal.SUFFIX), content);
        assertThrows(UnreadableReviewException.class, () -> DraftJournal.origin(file));
        assertThrows(UnreadableReviewException.class, () -> DraftJournal.read(file, ARTICLE));
        assertEquals(content, Files.readString(file));
    }

    @Test
    void anArticleWithoutTheSentenceIsRefused() throws IOException {
        DraftJournal journal = new DraftJournal(folder);
        journal.keep(HOME, SAVED, written(SAVED, 1, "And he left"));
        Article other = Article.typed("a.txt", "😀 قال الوزير لا. ودخل القاعة.");
        assertThrows(UnreadableReviewException.class, () -> DraftJournal.read(journal.file(), other));
    }

    @Test
    void whatFindsNoPlaceIsKeptWithTheReview() throws IOException {
        DraftJournal journal = new DraftJournal(folder.resolve("journals"));
        journal.keep(HOME, SAVED, written(SAVED, 1, "And he left"));
        Path review = Files.createDirectory(folder.resolve("kerry.review"));
        Path kept = DraftJournal.setAside(journal.file(), review);
        assertFalse(Files.exists(journal.file()));
        assertEquals(Path.of("lost+found", journal.file().getFileName().toString()), kept);
        assertEquals("And he left", DraftJournal.read(review.resolve(kept), ARTICLE).getFirst().now().target());
    }

    private static Translation written(Translation translation, int number, String target) {
        return translation.with(number, new Segment(translation.segments().get(number).source(), target, SegmentState.DRAFT));
    }
}
