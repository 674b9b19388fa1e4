package org.muqabala.reader.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.muqabala.reader.PackedDate;
import org.muqabala.reader.flow.Comment;
import org.muqabala.reader.flow.Flow;

/**
 * The comments of a document, each with the words that it is on, who wrote it and, since Word 2002, when and in answer to which. The
 * format mentions comments in the body alone: there are none on notes, running heads and text boxes. It does not say which are settled.
 */
final class DocComments {

    /** Numbers of lists ([MS-DOC] 2.5.6 and following): where comments are mentioned, their words, the authors, the ranges, the days. */
    private static final int MENTIONS = 4;
    private static final int TEXTS = 5;
    private static final int AUTHORS = 36;
    private static final int RANGE_NAMES = 37;
    private static final int RANGE_STARTS = 42;
    private static final int RANGE_ENDS = 43;
    private static final int DETAILS = 112;

    private static final int MENTION_LENGTH = 30;
    private static final int AUTHOR = 20;
    private static final int RANGE = 26;
    private static final int DETAIL_LENGTH = 18;
    private static final int PARENT = 10;
    /** Stands where a comment is mentioned, and before its words. */
    private static final String MARK = "\u0005";

    private record Mention(Comment comment, int place) {
    }

    private final DocTables tables;
    private final Map<Integer, Mention> byPlace = new HashMap<>();
    private final Map<Integer, List<String>> begins = new HashMap<>();
    private final Map<Integer, List<String>> ends = new HashMap<>();

    DocComments(HWPFDocument document, DocTables tables) {
        this.tables = tables;
        Places mentions = tables.places(MENTIONS, MENTION_LENGTH);
        Places texts = tables.places(TEXTS, 0);
        String words = document.getCommentsRange().text();
        List<String> authors = tables.texts(AUTHORS);
        Map<Integer, int[]> ranges = ranges();
        for (int i = 0; i < mentions.count() && i + 1 <= texts.count(); i++) {
            String name = String.valueOf(i);
            int author = tables.bytes().getShort(mentions.data(i) + AUTHOR) & 0xFFFF;
            String text = said(words, texts.place(i), texts.place(i + 1));
            if (text.isEmpty()) {
                continue;
            }
            byPlace.put(mentions.place(i), new Mention(new Comment(name, author < authors.size() ? authors.get(author).strip() : "", date(i), text,
                    parent(i), false), mentions.place(i)));
            int[] range = ranges.get(tables.bytes().getInt(mentions.data(i) + RANGE));
            if (range != null && range[0] < range[1]) {
                begins.computeIfAbsent(range[0], at -> new ArrayList<>()).add(name);
                ends.computeIfAbsent(range[1], at -> new ArrayList<>()).add(name);
            }
        }
    }

    /** Tells the flow which words begin and end here. */
    void pass(int place, Flow flow) {
        ends.getOrDefault(place, List.of()).forEach(flow::endComment);
        begins.getOrDefault(place, List.of()).forEach(flow::beginComment);
    }

    /** Tells the flow which comment is mentioned here. */
    void mention(int place, Flow flow) {
        Mention mention = byPlace.get(place);
        if (mention != null) {
            flow.comment(mention.comment());
        }
    }

    private static String said(String words, int start, int end) {
        return start < 0 || end > words.length() || start >= end ? ""
                : words.substring(start, end).replace(MARK, "").replace('\r', '\n').replace('\u000B', '\n').strip().replaceAll("(?<![ \\t])[ \\t]*+\n\\s*+", "\n");
    }

    /** Where the words begin and end, by the number that the mention gives. */
    private Map<Integer, int[]> ranges() {
        Map<Integer, int[]> ranges = new HashMap<>();
        Places starts = tables.places(RANGE_STARTS, 4);
        Places ends = tables.places(RANGE_ENDS, 0);
        List<Integer> numbers = rangeNumbers();
        for (int i = 0; i < Math.min(starts.count(), numbers.size()); i++) {
            int end = tables.bytes().getShort(starts.data(i)) & 0xFFFF;
            if (end <= ends.count()) {
                ranges.put(numbers.get(i), new int[] {starts.place(i), ends.place(end)});
            }
        }
        return ranges;
    }

    /** The list of names has an empty one for each range, and with it the number: 0xFFFF, count, length of what follows a name. */
    private List<Integer> rangeNumbers() {
        List<Integer> numbers = new ArrayList<>();
        int at = tables.start(RANGE_NAMES);
        int end = at + tables.length(RANGE_NAMES);
        if (at + 6 > end || tables.bytes().getShort(at) != -1) {
            return numbers;
        }
        int more = tables.bytes().getShort(at + 4) & 0xFFFF;
        at += 6;
        while (more >= 6 && at + 2 <= end) {
            at += 2 + 2 * (tables.bytes().getShort(at) & 0xFFFF);
            if (at + more > end) {
                break;
            }
            numbers.add(tables.bytes().getInt(at + 2));
            at += more;
        }
        return numbers;
    }

    private boolean hasDetails(int index) {
        return DETAIL_LENGTH * (index + 1) <= tables.length(DETAILS);
    }

    private int detail(int index, int offset) {
        return tables.bytes().getInt(tables.start(DETAILS) + DETAIL_LENGTH * index + offset);
    }

    /** Empty where the comment was never dated. */
    private String date(int index) {
        return hasDetails(index) ? PackedDate.unpacked(detail(index, 0)) : "";
    }

    /** An answer says how many comments before it the one stands that it answers. */
    private String parent(int index) {
        int back = hasDetails(index) ? detail(index, PARENT) : 0;
        return back < 0 && index + back >= 0 ? String.valueOf(index + back) : "";
    }
}
