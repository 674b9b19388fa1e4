package org.muqabala.reader.rtf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.flow.Flow.Aside;
import org.muqabala.reader.rtf.RtfGroup.Destination;

/** Walks a file once, keeps what holds in each group, and knows which groups are text and which are tables, facts or nothing that is read. */
final class RtfDocument {

    /** Groups inside groups that no writer makes. */
    private static final int DEEPEST = 2_000;

    /** Groups that older programs pass over and that hold text boxes, ends of rows or formulas. */
    private static final Set<String> HOLDING_TEXT = Set.of("shpinst", "do", "nesttableprops", "mmath", "moMath", "moMathPara");

    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfFacts facts = new RtfFacts();
    private final RtfStory story;
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private RtfGroup group = new RtfGroup();
    /** Whether nothing of the group was read but the mark of those that older programs pass over. */
    private boolean atStart;
    private boolean mayBePassedOver;
    /** How many characters stand in for the one that was read. */
    private int substitutes;

    RtfDocument(byte[] file, View view) {
        tokens = new RtfTokens(file);
        story = new RtfStory(view, styles);
    }

    /** @throws UnreadableArticleException if there is no text in it, or groups are nested as no writer nests them */
    FoundArticle read() throws IOException {
        for (RtfTokens.Type type = tokens.next(); type != RtfTokens.Type.END; type = tokens.next()) {
            if (type == RtfTokens.Type.BYTE) {
                readByte();
                continue;
            }
            flush();
            switch (type) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> readWord();
                default -> readSymbol();
            }
        }
        flush();
        while (!outer.isEmpty()) {
            close();
        }
        return story.flow(group).finish(facts.facts(), story.changes());
    }

    private void open() throws UnreadableArticleException {
        if (outer.size() >= DEEPEST) {
            throw new UnreadableArticleException(Problem.TOO_DEEP, "");
        }
        outer.push(group);
        if (group.destination == Destination.STYLES && group.listsStyles) {
            styles.open();
        }
        group = group.inner();
        atStart = true;
        mayBePassedOver = false;
        substitutes = 0;
    }

    private void close() {
        if (group.atEnd != null) {
            group.atEnd.run();
        }
        group = outer.isEmpty() ? group : outer.pop();
        atStart = false;
        substitutes = 0;
    }

    private void readByte() {
        atStart = false;
        if (substitutes > 0) {
            substitutes--;
        } else if (group.destination != Destination.UNREAD) {
            letters.write(tokens.value());
        }
    }

    /** Letters of several bytes are read whole. */
    private void flush() {
        if (letters.size() > 0) {
            text(letters.toString(group.charset == null ? fonts.usual() : group.charset));
            letters.reset();
        }
    }

    private void text(String words) {
        switch (group.destination) {
            case TEXT -> story.show(words, group);
            case DETAIL -> group.detail.append(words);
            case STYLES -> styles.name(words);
            case UNREAD, FONTS, INFORMATION -> {
            }
        }
    }

    private void readSymbol() {
        switch (tokens.value()) {
            case '*' -> mayBePassedOver |= atStart;
            case '\r', '\n' -> endParagraph();
            default -> {
                atStart = false;
                if (substitutes > 0) {
                    substitutes--;
                } else {
                    text(RtfCharacters.ofSymbol(tokens.value()));
                }
            }
        }
    }

    private void readWord() {
        boolean first = atStart;
        atStart = false;
        substitutes = 0;
        if (group.destination == Destination.UNREAD) {
            if (first && tokens.word().equals("ud")) {
                group.destination = group.beforeAlternatives;
            }
        } else if (!(first && openDestination(tokens.word()))) {
            switch (group.destination) {
                case FONTS -> fonts.define(tokens);
                case STYLES -> styles.define(tokens);
                case INFORMATION -> facts.created(tokens);
                default -> readProperty();
            }
        }
    }

    /** Whether the first word of a group says what its text is. */
    private boolean openDestination(String word) {
        switch (word) {
            case "fonttbl" -> group.destination = Destination.FONTS;
            case "stylesheet" -> {
                group.destination = Destination.STYLES;
                group.listsStyles = true;
            }
            case "info", "creatim" -> group.destination = Destination.INFORMATION;
            case "title" -> detail(facts::title);
            case "author" -> detail(facts::author);
            case "footnote" -> aside(Aside.NOTE);
            case "shptxt", "dptxbxtext" -> aside(Aside.BOX);
            case "header", "headerl", "headerr", "headerf" -> aside(Aside.RUNNING_HEAD);
            case "footer", "footerl", "footerr", "footerf" -> aside(Aside.RUNNING_FOOT);
            case "atrfstart" -> detail(name -> story.beginRange(name, outer.peek()));
            case "atrfend" -> detail(name -> story.endRange(name, outer.peek()));
            case "atnauthor" -> detail(story::author);
            case "atnref" -> detail(story::range);
            case "atndate" -> detail(story::date);
            case "annotation" -> detail(said -> story.comment(said, outer.peek()));
            case "upr" -> {
                group.beforeAlternatives = group.destination;
                group.destination = Destination.UNREAD;
            }
            case "pntext", "pn" -> {
                outer.peek().list = 1;
                group.destination = Destination.UNREAD;
            }
            case "colortbl", "pict", "fldinst", "listtext", "sp", "shprslt", "nonshppict", "nonesttables", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
                    "aftnsepc", "aftncn", "xe", "tc", "rxe", "txe", "revtim", "printim", "buptim", "subject", "operator", "keywords", "doccomm",
                    "company", "manager", "category", "comment", "hlinkbase", "atnid", "private" -> group.destination = Destination.UNREAD;
            default -> {
                boolean ofFormula = word.startsWith("m") && word.endsWith("Pr");
                if (!ofFormula && (!mayBePassedOver || HOLDING_TEXT.contains(word))) {
                    return false;
                }
                group.destination = Destination.UNREAD;
            }
        }
        return true;
    }

    private void aside(Aside aside) {
        if (group.destination == Destination.TEXT) {
            story.openAside(aside, group);
        } else {
            group.destination = Destination.UNREAD;
        }
    }

    private void detail(Consumer<String> taker) {
        StringBuilder text = new StringBuilder();
        group.destination = Destination.DETAIL;
        group.detail = text;
        group.atEnd = () -> taker.accept(text.toString());
    }

    private void readProperty() {
        switch (tokens.word()) {
            case "mac" -> fonts.ofFile("x-MacRoman");
            case "pc" -> fonts.ofFile("IBM437");
            case "pca" -> fonts.ofFile("IBM850");
            case "ansicpg" -> fonts.codePage(tokens.parameter(1252));
            case "deff" -> fonts.usual(tokens.parameter(0));
            case "u" -> {
                text(String.valueOf((char) tokens.parameter('?')));
                substitutes = group.substitutes;
            }
            case "par", "sect" -> endParagraph();
            case "cell" -> endCell(Math.min(1, group.tables()));
            case "nestcell" -> endCell(Math.max(2, group.tables()));
            case "row" -> story.endRow(1);
            case "nestrow" -> story.endRow(Math.max(2, group.tables()));
            default -> {
                if (!group.take(tokens, fonts)) {
                    text(RtfCharacters.ofWord(tokens.word()));
                } else if (group.inserted || group.deleted) {
                    story.markChange();
                }
            }
        }
    }

    private void endParagraph() {
        if (group.destination == Destination.TEXT) {
            story.endParagraph(group);
        } else {
            text("\n");
        }
    }

    private void endCell(int depth) {
        if (group.destination == Destination.TEXT) {
            story.endCell(group, depth);
        } else {
            text("\n");
        }
    }
}
