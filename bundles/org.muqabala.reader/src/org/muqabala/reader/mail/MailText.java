package org.muqabala.reader.mail;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** Turns the plain text of a mail into passages: takes lines together that the mail program has cut, tells quotations and signatures apart. */
final class MailText {

    private static final int SHORTEST_CUT = 52;
    private static final int LONGEST_CUT = 82;
    private static final int ANSWER = 12;
    private static final String SIGNATURE = "-- ";

    private record Line(int quoted, String text, boolean goesOn) {
    }

    private final List<FoundPassage> passages = new ArrayList<>();
    private final List<Integer> quotations = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openQuoted;
    private boolean signature;

    private MailText() {
    }

    /** The passages of the text; what was quoted is furniture where somebody wrote something to it. */
    static List<FoundPassage> passages(String text, MailPart part) {
        List<Line> lines = text.lines().map(line -> part.isFlowed() ? flowed(line, part.dropsSpaces()) : fixed(line)).toList();
        MailText mail = new MailText();
        if (part.isFlowed()) {
            lines.forEach(mail::add);
        } else {
            mail.addFixed(lines);
        }
        mail.close();
        int own = mail.passages.stream().filter(passage -> passage.kind() == Kind.PARAGRAPH).mapToInt(passage -> passage.text().split("\\s+").length).sum();
        if (own < ANSWER) {
            mail.quotations.forEach(i -> mail.passages.set(i, new FoundPassage(Kind.PARAGRAPH, mail.passages.get(i).text(), 0)));
        }
        return mail.passages;
    }

    private static Line flowed(String line, boolean dropsSpaces) {
        int quoted = depth(line);
        String text = line.substring(quoted);
        text = text.startsWith(" ") ? text.substring(1) : text;
        boolean goesOn = text.endsWith(" ") && !text.equals(SIGNATURE);
        return new Line(quoted, goesOn && dropsSpaces ? text.substring(0, text.length() - 1) : text, goesOn);
    }

    private static Line fixed(String line) {
        int quoted = 0;
        int end = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' ' && quoted > 0); i++) {
            quoted += line.charAt(i) == '>' ? 1 : 0;
            end = i + 1;
        }
        return new Line(quoted, line.substring(end), false);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    /** A paragraph whose lines but the last are all about as long as a line of mail was cut by a program. */
    private void addFixed(List<Line> lines) {
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size() && !lines.get(end).text().isBlank() && lines.get(end).quoted() == lines.get(start).quoted()) {
                end++;
            }
            boolean cut = end - start > 1 && lines.subList(start, end - 1).stream().allMatch(MailText::isCut);
            for (int i = start; i < end; i++) {
                Line line = lines.get(i);
                add(cut && i < end - 1 ? new Line(line.quoted(), line.text().stripTrailing() + " ", true) : line);
            }
            close();
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isCut(Line line) {
        return line.text().length() >= SHORTEST_CUT && line.text().length() <= LONGEST_CUT;
    }

    private void add(Line line) {
        if (line.text().equals(SIGNATURE) || line.text().equals("--")) {
            close();
            signature = true;
        }
        if (line.quoted() != openQuoted) {
            close();
        }
        openQuoted = line.quoted();
        open.append(line.text());
        if (!line.goesOn()) {
            close();
        }
    }

    private void close() {
        String text = open.toString().strip();
        open.setLength(0);
        if (!text.isEmpty()) {
            if (!signature && openQuoted > 0) {
                quotations.add(passages.size());
            }
            passages.add(new FoundPassage(signature || openQuoted > 0 ? Kind.FURNITURE : Kind.PARAGRAPH, text, 0));
        }
    }
}
