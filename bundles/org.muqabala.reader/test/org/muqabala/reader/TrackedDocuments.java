package org.muqabala.reader;

import static org.muqabala.reader.word.WordFile.cell;
import static org.muqabala.reader.word.WordFile.change;
import static org.muqabala.reader.word.WordFile.changedRow;
import static org.muqabala.reader.word.WordFile.del;
import static org.muqabala.reader.word.WordFile.ins;
import static org.muqabala.reader.word.WordFile.marked;
import static org.muqabala.reader.word.WordFile.p;
import static org.muqabala.reader.word.WordFile.r;
import static org.muqabala.reader.word.WordFile.row;
import static org.muqabala.reader.word.WordFile.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.muqabala.reader.word.WordFile;

/**
 * Makes up Word files with tracked changes in every place; the same number makes the same file. What was inserted and deleted again is
 * left out: LibreOffice keeps it.
 */
final class TrackedDocuments {

    private static final String[] WORDS = ("أعلن الوزير أمس أن المحادثات التي جرت في العاصمة بين الجانبين انتهت باتفاق على وقف إطلاق النار"
            + " وقال المتحدث باسم الرئاسة إن اللجنة ستجتمع غدا للنظر في الخطوات المقبلة وأضاف أن الحكومة لن تقبل شروطا جديدة").split(" ");

    private final Random random;
    private final List<String> notes = new ArrayList<>();
    private final boolean marksChange;
    private int moves;

    /** @param marksChange whether paragraph marks and rows come and go as well, which LibreOffice does not write into every format */
    TrackedDocuments(long seed, boolean marksChange) {
        random = new Random(seed);
        this.marksChange = marksChange;
    }

    WordFile next() {
        List<String> blocks = new ArrayList<>();
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(10)) {
                case 0 -> blocks.add(someTable());
                case 1 -> move(blocks);
                case 2 -> note(blocks);
                default -> blocks.add(paragraph(i < count - 1));
            }
            if (i < count - 1 && blocks.get(blocks.size() - 1).endsWith("</w:tbl>")) {
                // a table is followed by a paragraph, or it would grow together with the next
                blocks.add(p(r(words())));
            }
        }
        blocks.add(p(r(words())));
        WordFile file = WordFile.of(blocks.toArray(String[]::new));
        if (!notes.isEmpty()) {
            file.with("footnotes", "w:footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                    + String.join("", notes));
        }
        return file;
    }

    private String paragraph(boolean markMayChange) {
        return switch (markMayChange && marksChange ? random.nextInt(6) : 5) {
            case 0 -> marked("ins", someRuns());
            case 1 -> marked("del", someRuns());
            case 2 -> allDeleted();
            case 3 -> allInserted();
            default -> p(someRuns());
        };
    }

    /** The last words stay: LibreOffice takes an insertion before a mark and one after it for one that has the mark in it. */
    private String[] someRuns() {
        return new String[] {String.join("", runs(1 + random.nextInt(5))), r(words())};
    }

    private String allDeleted() {
        return marked("del", del(words()), del(words()));
    }

    private String allInserted() {
        return marked("ins", ins(r(words())), ins(r(words())));
    }

    private String[] runs(int count) {
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            runs[i] = switch (random.nextInt(9)) {
                case 0 -> ins(r(words()));
                case 1 -> del(words());
                case 2 -> del(words()) + ins(r(words()));
                default -> r(words());
            };
        }
        return runs;
    }

    private String noteReference() {
        int id = notes.size() + 1;
        notes.add("<w:footnote w:id=\"" + id + "\">" + p("<w:r><w:footnoteRef/></w:r>", String.join("", runs(3))) + "</w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    /** A note that stays, comes or goes; in a paragraph whose mark comes or goes LibreOffice forgets the mark, so they are kept apart. */
    private void note(List<String> blocks) {
        String reference = noteReference();
        blocks.add(p(r(words())));
        blocks.add(p(r(words()), switch (random.nextInt(3)) {
            case 0 -> ins(reference);
            case 1 -> change("del", reference);
            default -> reference;
        }, r(words())));
        blocks.add(p(r(words())));
    }

    /** A few words, or a whole paragraph, that went to another place. */
    private void move(List<String> blocks) {
        String words = words();
        String name = "move" + ++moves;
        String from = range("moveFrom", name, change("moveFrom", r(words)));
        String to = range("moveTo", name, change("moveTo", r(words)));
        if (marksChange && random.nextBoolean()) {
            blocks.add(marked("moveFrom", from));
            blocks.add(p(r(words())));
            blocks.add(marked("moveTo", to));
        } else {
            blocks.add(p(r(words()), from, r(words()), to));
        }
        blocks.add(p(r(words())));
    }

    private String range(String kind, String name, String contents) {
        int id = 100 + moves * 2 + (kind.equals("moveTo") ? 1 : 0);
        return "<w:" + kind + "RangeStart w:id=\"" + id + "\" w:author=\"سلمى\" w:date=\"2026-03-01T10:00:00Z\" w:name=\"" + name + "\"/>" + contents
                + "<w:" + kind + "RangeEnd w:id=\"" + id + "\"/>";
    }

    private String someTable() {
        List<String> rows = new ArrayList<>();
        rows.add(row(someCell(), someCell()));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            rows.add(switch (marksChange ? random.nextInt(4) : 3) {
                case 0 -> changedRow("ins", cell(p(ins(r(words())))), cell(p(ins(r(words())))));
                case 1 -> changedRow("del", cell(p(del(words()))), cell(p(del(words()))));
                default -> row(someCell(), someCell());
            });
        }
        rows.add(row(someCell(), someCell()));
        return table(rows.toArray(String[]::new));
    }

    private String someCell() {
        return marksChange && random.nextInt(3) == 0 ? cell(marked(random.nextBoolean() ? "ins" : "del", runs(2)), p(r(words())))
                : cell(p(r(words()), String.join("", runs(2)), marksChange ? "" : r(words())));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString();
    }
}
