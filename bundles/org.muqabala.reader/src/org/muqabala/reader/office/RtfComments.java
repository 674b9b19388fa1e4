package org.muqabala.reader.office;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.reader.office.MarkedComments.Details;

/**
 * Rich text whose comments and notes, which stand in the middle of sentences in groups of their own, are put between the marks of
 * {@link MarkedComments}, so that a parser that takes them for text does not mingle them with it. One pass over the bytes.
 */
final class RtfComments {

    private static final Pattern GROUP = Pattern.compile("\\{\\s*(?:\\\\\\*\\s*)?\\\\(atrfstart|atrfend|atnid|atnauthor|atnref|atndate|atntime|atnparent|atnicn"
            + "|annotation|footnote)(?![a-z]) ?");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\\\par(?![a-z])");
    private static final Pattern RAW_BYTES = Pattern.compile("\\\\bin(\\d{1,9}) ?");

    private final String file;
    private final Matcher group;
    private final Matcher raw;
    private final StringBuilder marked;
    private final List<Details> details = new ArrayList<>();
    /** How deep what is read stands in groups, and how deep the comment or note around it. */
    private int depth;
    private int asideDepth = -1;
    private boolean inComment;
    private boolean changed;
    private String range = "";
    private String date = "";
    private int at;

    RtfComments(byte[] bytes) {
        file = new String(bytes, StandardCharsets.ISO_8859_1);
        group = GROUP.matcher(file);
        raw = RAW_BYTES.matcher(file);
        marked = new StringBuilder(file.length());
        if (file.contains("\\annotation") || file.contains("\\footnote")) {
            while (at < file.length()) {
                next();
            }
        }
    }

    /** The bytes with marks around the comments; those of a file without comments as they came. */
    byte[] marked(byte[] bytes) {
        return !changed ? bytes : marked.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What is known of each comment, in the order of the marks. */
    List<Details> details() {
        return details;
    }

    private void next() {
        char c = file.charAt(at);
        if (c == '{') {
            openGroup();
        } else if (c == '}') {
            closeGroup();
        } else if (c == '\\') {
            control();
        } else {
            keep(1);
        }
    }

    private void openGroup() {
        if (!group.region(at, file.length()).lookingAt()) {
            depth++;
            keep(1);
            return;
        }
        switch (group.group(1)) {
            case "annotation", "footnote" -> openAside(group.group(1).equals("annotation"));
            case "atnauthor" -> {
                // its letters are left to the parser, which knows their encoding
                String author = contents();
                marked.append('{').append(mark(MarkedComments.AUTHOR, "")).append(author).append(mark(MarkedComments.CLOSE, "")).append('}');
            }
            case "atrfstart" -> marked.append(mark(MarkedComments.BEGIN, contents())).append(mark(MarkedComments.CLOSE, ""));
            case "atrfend" -> marked.append(mark(MarkedComments.END, contents())).append(mark(MarkedComments.CLOSE, ""));
            case "atnref" -> range = contents().strip();
            case "atndate" -> date = date(contents().strip());
            default -> contents();
        }
    }

    private void openAside(boolean comment) {
        if (asideDepth >= 0) {
            // a comment on a note: the note's words go before
            contents();
            return;
        }
        depth++;
        asideDepth = depth;
        inComment = comment;
        marked.append('{').append(mark(comment ? MarkedComments.NOTE : MarkedComments.FOOTNOTE, ""));
        changed = true;
        at = group.end();
    }

    private void closeGroup() {
        if (depth == asideDepth) {
            marked.append(mark(MarkedComments.CLOSE, ""));
            if (inComment) {
                details.add(new Details(range, date));
            }
            asideDepth = -1;
            range = "";
            date = "";
        }
        depth--;
        keep(1);
    }

    private void control() {
        if (asideDepth >= 0 && file.startsWith("\\par", at) && PARAGRAPH_END.matcher(file).region(at, file.length()).lookingAt()) {
            // the sentence around the comment goes on
            marked.append("\\line ");
            at += "\\par".length();
        } else if (raw.region(at, file.length()).lookingAt()) {
            keep(Math.min(raw.end() - at + Integer.parseInt(raw.group(1)), file.length() - at));
        } else {
            keep(Math.min(2, file.length() - at));
        }
    }

    /** What the group that was found holds, groups and all; passes it over. */
    private String contents() {
        int start = group.end();
        int inner = 1;
        int end = start;
        while (end < file.length() && inner > 0) {
            char c = file.charAt(end);
            inner += c == '{' ? 1 : c == '}' ? -1 : 0;
            end += c == '\\' ? 2 : 1;
        }
        at = Math.min(end, file.length());
        return inner == 0 ? file.substring(start, end - 1) : "";
    }

    private void keep(int length) {
        marked.append(file, at, at + length);
        at += length;
    }

    private static String mark(char mark, String number) {
        return "{\\uc0\\u" + (short) mark + ' ' + (number.matches("\\s*\\d{1,9}\\s*") ? number.strip() : "") + '}';
    }

    /** Word packs minutes, hours, days, months and years since 1900 into one number; empty where that is no date. */
    private static String date(String packed) {
        if (!packed.matches("-?\\d{1,10}")) {
            return "";
        }
        int bits = (int) Long.parseLong(packed);
        try {
            return LocalDateTime.of(1900 + (bits >> 20 & 0x1FF), bits >> 16 & 0xF, bits >> 11 & 0x1F, bits >> 6 & 0x1F, bits & 0x3F) + ":00";
        } catch (DateTimeException e) {
            // a number that somebody left at nought
            return "";
        }
    }
}
