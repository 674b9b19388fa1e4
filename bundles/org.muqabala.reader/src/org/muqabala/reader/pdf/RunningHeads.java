package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what runs at the head and foot of the pages from the article: it comes again on other pages, at the same height. */
final class RunningHeads {

    /** How many rows at either end of a page are looked at. */
    private static final int DEPTH = 3;

    /** Heights of the same row on two pages differ by less than this, in points. */
    private static final double SAME_HEIGHT = 3;

    private static final Pattern LONE_NUMBER = Pattern.compile("[-–—\\s]*\\p{Nd}{1,4}[-–—\\s]*");

    /** The time of printing, then the page's title. */
    private static final Pattern PRINTED_HEAD = Pattern.compile("^\\p{Nd}{1,4}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{1,4}, \\p{Nd}{1,2}:\\p{Nd}{2}");

    /** The address, then the number of the page and of all pages. */
    private static final Pattern PRINTED_FOOT = Pattern.compile("^(?:https?|file)://\\S+\\s+\\p{Nd}+/\\p{Nd}+$");

    private final Map<String, Set<Integer>> pagesByRow = new HashMap<>();
    private final int pages;

    RunningHeads(List<List<Row>> rowsByPage) {
        pages = rowsByPage.size();
        for (int page = 0; page < pages; page++) {
            for (Row row : outer(rowsByPage.get(page))) {
                for (long height : heights(row)) {
                    pagesByRow.computeIfAbsent(key(row, height), key -> new HashSet<>()).add(page);
                }
            }
        }
    }

    /** The rows of a page that are none of the article. */
    List<Row> on(List<Row> rows) {
        List<Row> running = new ArrayList<>();
        for (Row row : outer(rows)) {
            boolean again = false;
            for (long height : heights(row)) {
                again |= pagesByRow.getOrDefault(key(row, height), Set.of()).size() > 1;
            }
            if (again || rows.size() > 1 && isRunning(row, row == rows.get(0), row == rows.get(rows.size() - 1))) {
                running.add(row);
            }
        }
        return running;
    }

    /** Whether the row says by itself what it is: a lone number, or what a browser prints around a page. */
    private static boolean isRunning(Row row, boolean first, boolean last) {
        return last && LONE_NUMBER.matcher(row.painted()).matches() || last && PRINTED_FOOT.matcher(row.painted()).find()
                || first && PRINTED_HEAD.matcher(row.painted()).find();
    }

    private static List<Row> outer(List<Row> rows) {
        if (rows.size() <= 2 * DEPTH) {
            return rows;
        }
        List<Row> outer = new ArrayList<>(rows.subList(0, DEPTH));
        outer.addAll(rows.subList(rows.size() - DEPTH, rows.size()));
        return outer;
    }

    /** Two grids, one half a step off the other: two heights that are nearly the same share a cell of one of them. */
    private static long[] heights(Row row) {
        long cell = (long) Math.floor(row.y() / (2 * SAME_HEIGHT));
        long shifted = (long) Math.floor(row.y() / (2 * SAME_HEIGHT) + 0.5);
        return new long[] {2 * cell, 2 * shifted + 1};
    }

    /** The page's number and the date of the day may differ. */
    private static String key(Row row, long height) {
        return height + " " + row.painted().replaceAll("\\p{Nd}+", "#");
    }
}
