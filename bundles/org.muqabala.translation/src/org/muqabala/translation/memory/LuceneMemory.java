package org.muqabala.translation.memory;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;

/**
 * A translation memory in a folder. Adding ends with a commit of the index, which is whole or not there whatever becomes of the process; one
 * process at a time has the folder.
 */
public final class LuceneMemory implements TranslationMemory {

    private static final double BUFFER_MEGABYTES = 64;
    private static final float AS_WRITTEN = 4;

    /** Told at each start that vectors could be faster; the memory has none. Held, because loggers that nobody holds forget their level. */
    private static final Logger VECTOR_ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        VECTOR_ADVICE.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private IndexWriter writer;
    /** Read without the lock, so that nobody who searches waits for a long import. */
    private volatile SearcherManager searchers;

    /**
     * Opens the memory of a folder, and makes it where there is none.
     *
     * @throws OccupiedMemoryException if another process has it open
     * @throws IOException if the folder cannot be read or written, or holds something else
     */
    public LuceneMemory(Path folder) throws IOException {
        this(folder, FSDirectory.open(Files.createDirectories(folder)));
    }

    /** @param directory the folder's files; closed with this, and where this cannot be opened */
    LuceneMemory(Path folder, Directory directory) throws IOException {
        this.directory = directory;
        try {
            openWriter();
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new OccupiedMemoryException(folder, e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private void openWriter() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        writer = new IndexWriter(directory, config);
        try {
            writer.commit();
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    @Override
    public synchronized long addAll(Units units) throws IOException {
        long[] added = new long[1];
        try {
            units.forEach(unit -> {
                writer.updateDocument(UnitDocument.id(unit), UnitDocument.of(unit));
                added[0]++;
            });
            writer.commit();
            searchers.maybeRefreshBlocking();
            return added[0];
        } catch (IOException | RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
    }

    /**
     * Forgets those of the units that are there just so: one that was added anew meanwhile, by another or later, stays.
     *
     * @return how many are gone
     */
    synchronized int removeAll(Collection<TranslationUnit> units) throws IOException {
        try {
            int gone = 0;
            for (TranslationUnit unit : units) {
                if (find(new TermQuery(UnitDocument.id(unit)), 1).contains(unit)) {
                    writer.deleteDocuments(UnitDocument.id(unit));
                    gone++;
                }
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
            return gone;
        } catch (IOException | RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
    }

    /** Hands every unit over. */
    void handOver(UnitConsumer to) throws IOException {
        try {
            forEach(unit -> {
                try {
                    to.accept(unit);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether a unit of the same languages, source and target is there. */
    boolean holds(TranslationUnit unit) throws IOException {
        return searching(searcher -> searcher.count(new TermQuery(UnitDocument.id(unit))) > 0);
    }

    /** Some of the units, in no order; as many as are wanted, if there are so many. */
    List<TranslationUnit> some(int most) throws IOException {
        return find(new MatchAllDocsQuery(), most);
    }

    /** The index as it was before; the writer that wrote the half of it is gone. */
    private void takeBack(Throwable cause) {
        try {
            SearcherManager before = searchers;
            writer.rollback();
            openWriter();
            before.close();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public List<MemoryMatch> matches(String sentence, Locale sourceLanguage, Locale targetLanguage, int most) throws IOException {
        SoughtSentence sought = SoughtSentence.of(UnitDocument.sound(sentence));
        TermQuery languages = new TermQuery(new Term(UnitDocument.LANGUAGES, UnitDocument.languages(sourceLanguage, targetLanguage)));
        BooleanQuery.Builder same = new BooleanQuery.Builder().add(languages, Occur.FILTER)
                .add(new TermQuery(new Term(UnitDocument.FOLDED, UnitDocument.folded(sought.sentence()))), Occur.MUST);
        List<TranslationUnit> candidates = new ArrayList<>(find(same.build(), Math.max(most, SoughtSentence.CANDIDATES)));
        if (!sought.words().isEmpty()) {
            candidates.addAll(find(likely(sought.stems(), languages), SoughtSentence.CANDIDATES));
        }
        return sought.ranked(candidates, most);
    }

    /** Sentences that share so many words that they may be alike enough. */
    private static Query likely(Set<String> stems, Query languages) {
        BooleanQuery.Builder likely = new BooleanQuery.Builder().add(languages, Occur.FILTER)
                .setMinimumNumberShouldMatch(SoughtSentence.leastShared(stems.size()));
        stems.forEach(stem -> likely.add(new TermQuery(new Term(UnitDocument.SOURCE_WORDS, stem)), Occur.SHOULD));
        return likely.build();
    }

    @Override
    public List<TranslationUnit> concordance(String words, boolean inTarget, int most) throws IOException {
        SoughtWords sought = SoughtWords.of(words);
        if (sought.isEmpty()) {
            return List.of();
        }
        String field = inTarget ? UnitDocument.TARGET_WORDS : UnitDocument.SOURCE_WORDS;
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Set<String> forms : sought.forms()) {
            BooleanQuery.Builder word = new BooleanQuery.Builder();
            forms.forEach(form -> word.add(new TermQuery(new Term(field, form)), Occur.SHOULD));
            query.add(word.build(), Occur.MUST);
        }
        String[] asWritten = sought.words().stream().map(WordForms::cut).toArray(String[]::new);
        query.add(new BoostQuery(new PhraseQuery(SoughtWords.CLOSE_TOGETHER, field, asWritten), AS_WRITTEN), Occur.SHOULD);
        return sought.ranked(find(query.build(), Math.max(most, SoughtWords.CANDIDATES)), inTarget, most);
    }

    private List<TranslationUnit> find(Query query, int most) throws IOException {
        return searching(searcher -> {
            List<TranslationUnit> found = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(UnitDocument.unit(stored.document(hit.doc)));
            }
            return found;
        });
    }

    @Override
    public void forEach(Consumer<TranslationUnit> consumer) throws IOException {
        searching(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                StoredFields stored = leaf.reader().storedFields();
                Bits live = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        consumer.accept(UnitDocument.unit(stored.document(i)));
                    }
                }
            }
            return null;
        });
    }

    @Override
    public long size() throws IOException {
        return searching(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /** Searches what is committed, as it was when the search began. */
    private <T> T searching(Search<T> search) throws IOException {
        SearcherManager manager = searchers;
        IndexSearcher searcher = acquire(manager);
        try {
            return search.in(searcher);
        } finally {
            searcher.getIndexReader().decRef();
        }
    }

    private IndexSearcher acquire(SearcherManager manager) throws IOException {
        try {
            return manager.acquire();
        } catch (AlreadyClosedException e) {
            if (manager == searchers) {
                throw e;
            }
            // an import that failed meanwhile has opened the index anew
            return acquire(searchers);
        }
    }

    /** Looks for something. */
    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    @Override
    public synchronized void close() throws IOException {
        // the last first, and each whatever becomes of the others: an open writer's lock would keep the folder from everybody
        try (directory; Closeable lastWriter = writer; Closeable lastSearchers = searchers) {
        }
    }
}
