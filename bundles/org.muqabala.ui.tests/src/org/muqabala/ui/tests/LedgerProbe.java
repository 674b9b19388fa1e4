package org.muqabala.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.muqabala.core.review.SettlementState;

/**
 * Measures the ledger in the real workbench with a review of two texts of a million words: how long what the user does there keeps the window's
 * thread. Prints figures and judges nothing: its name keeps it out of the tests, {@code releng/benchmarks/ledger} runs it.
 */
class LedgerProbe {

    private static final int WORDS = 1_000_000;
    private static final int EVERY = 20;
    private static final int TYPE = 2;
    private static final int REASON = 5;
    private static final int BY_TYPE = 2;
    private static final int BY_STATE = 3;
    private static final int PAGES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** What a window at rest takes while it settles: its tool bars look after themselves. */
    private static final long AT_REST_NANOSECONDS = 60_000_000;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private CollationEditorTester collation;
    private LedgerTester ledger;
    private Table table;

    @Test
    void millionWords() throws CoreException {
        EditedStory story = new EditedStory(workbench);
        try {
            write(story);
            ledger = new LedgerTester(workbench);
            table = ledger.table();
            open(story);
            read();
            arrange();
            filter();
            decide();
        } finally {
            story.delete();
        }
    }

    private static void write(EditedStory story) throws CoreException {
        Random random = new Random(5);
        List<String> words = InventedWords.words(WORDS, random);
        EditedStory.write(story.older(), InventedWords.text(words));
        for (int i = 0; i < WORDS; i += EVERY) {
            words.set(i, switch (i / EVERY % 3) {
                case 0 -> words.get(random.nextInt(WORDS));
                case 1 -> words.get(i) + "،";
                default -> words.get(i) + " " + words.get(random.nextInt(WORDS));
            });
        }
        EditedStory.write(story.newer(), InventedWords.text(words));
    }

    private void open(EditedStory story) {
        collation = CollationEditorTester.begin(workbench, story.older(), story.newer());
        turnUntil(PATIENCE, () -> collation.part().model().isPresent());
        measure("the ledger and its first lines once the texts are collated", () -> {
            ledger.listAll();
            ledger.focus();
        });
        turnUntil(PATIENCE, this::isAtRest);
        print("rows", String.valueOf(ledger.rows()));
    }

    private void read() {
        measure("to the end", () -> scroll(ledger.rows() - 1));
        measure("back to the beginning", () -> scroll(0));
        int page = table.getClientArea().height / table.getItemHeight();
        long worked = threads.getCurrentThreadCpuTime();
        for (int turned = 1; turned <= PAGES; turned++) {
            scroll(turned * page);
        }
        print("a page further, on the average of " + PAGES, milliseconds((threads.getCurrentThreadCpuTime() - worked) / PAGES));
        measure("a row in the middle, selected and shown in the texts", () -> ledger.select(ledger.rows() / 2));
    }

    private void arrange() {
        measure("sorted by reason", () -> ledger.sortBy(REASON));
        measure("sorted by reason the other way round", () -> ledger.sortBy(REASON));
        measure("sorted by number", () -> ledger.sortBy(0));
        measure("grouped by type", () -> ledger.group(BY_TYPE));
        ledger.select(0);
        measure("a group closed", ledger::enter);
        measure("and opened", ledger::enter);
        measure("grouped by nothing", () -> ledger.group(0));
    }

    private void filter() {
        String type = ledger.cell(0, TYPE);
        measure("filtered by type", () -> ledger.filterByType(type));
        measure("all types again", ledger::listAll);
        measure("filtered by words", () -> ledger.search("بتث"));
        print("rows with these words", String.valueOf(ledger.rows()));
        measure("all words again", () -> ledger.search(""));
    }

    private void decide() {
        measure("all rows selected", () -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
            EventLoop.settle();
        });
        measure("all of them settled", () -> ledger.settle(SettlementState.KEPT));
        measure("undone", collation::undo);
        measure("redone", collation::redo);
        measure("grouped by state", () -> ledger.group(BY_STATE));
        measure("one of them settled otherwise", () -> ledger.select(1).settle(SettlementState.TO_CORRECT));
    }

    private void scroll(int line) {
        table.setTopIndex(line);
        table.update();
        EventLoop.settle();
    }

    /** Processor time of the window's thread, pauses left out: what a machine with nothing else to do would take. */
    private void measure(String what, Runnable action) {
        long worked = threads.getCurrentThreadCpuTime();
        action.run();
        EventLoop.settle();
        print(what, milliseconds(threads.getCurrentThreadCpuTime() - worked));
    }

    /** The panes lay out texts that were opened in the waits; what that takes is no work of the ledger's. */
    private boolean isAtRest() {
        long worked = threads.getCurrentThreadCpuTime();
        EventLoop.settle();
        return threads.getCurrentThreadCpuTime() - worked < AT_REST_NANOSECONDS;
    }

    private static void turnUntil(Duration patience, BooleanSupplier done) {
        Instant end = Instant.now().plus(patience);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            EventLoop.settle();
        }
    }

    private static void print(String what, String figure) {
        System.out.println("ledger of a million words, " + what + ": " + figure);
    }

    private static String milliseconds(long nanoseconds) {
        return FrameTimes.milliseconds(nanoseconds);
    }
}
