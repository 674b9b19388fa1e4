package org.muqabala.ui.inspector;

import static org.muqabala.ui.inspector.HandlingTexts.isolated;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.review.TextEdit;
import org.muqabala.ui.bidi.LinkLine;

/** One annotation: who says what, how far it has come, what others replied, and what can be done with it. */
final class AnnotationEntry extends Composite {

    private static final int NARROWEST = 120;
    private static final int REPLY_HEIGHT = 40;
    private static final String REPLY = "reply";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Annotation annotation;
    private final AnnotationActions actions;
    private final Map<String, String> replies;
    private final Runnable resized;
    private WritingField reply;

    /**
     * @param replies that are being written, by the ids of their annotations
     * @param resized called when the entry needs more room or less
     */
    AnnotationEntry(Composite parent, Annotation annotation, AnnotationActions actions, Map<String, String> replies, Runnable resized) {
        super(parent, SWT.BORDER);
        this.annotation = annotation;
        this.actions = actions;
        this.replies = replies;
        this.resized = resized;
        setLayout(new GridLayout(2, false));
        addHead();
        label(HandlingTexts.line(annotation), 2);
        addProposal();
        addWords(annotation.note(), annotation.direction(), 0);
        annotation.replies().forEach(this::addReply);
        addMoves();
        if (replies.containsKey(annotation.id())) {
            addReplyField();
        }
    }

    private void addHead() {
        label(NLS.bind(Messages.list_head, new Object[] {KindTexts.name(annotation.kind()), isolated(annotation.author()),
                when(annotation.created())}), 1);
        Link links = LinkLine.in(this);
        links.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        LinkLine.say(links, NLS.bind("<a href=\"edit\">{0}</a> <a href=\"delete\">{1}</a>", Messages.list_edit, Messages.list_delete));
        links.addListener(SWT.Selection, event -> {
            if ("edit".equals(event.text)) {
                actions.edit(annotation);
            } else {
                actions.delete(annotation);
            }
        });
    }

    /** A correction is shown against what stands in the text; what was applied stands there already. */
    private void addProposal() {
        String before = annotation.edit().map(TextEdit::expected).orElse("");
        if (before.isBlank() || annotation.state() == AnnotationState.APPLIED) {
            addWords(annotation.proposal(), TextDirection.AUTO, 0);
        } else {
            ReplacementPreview preview = new ReplacementPreview(this);
            preview.show(before, annotation.proposal());
            preview.control().setLayoutData(wide(2));
        }
    }

    private void addReply(Reply reply) {
        Label head = label(NLS.bind(Messages.reply_head, isolated(reply.author()), when(reply.created())), 2);
        ((GridData) head.getLayoutData()).horizontalIndent = 10;
        addWords(reply.text(), reply.direction(), 10);
    }

    /** Only the steps that there are from its state are offered. */
    private void addMoves() {
        Link links = LinkLine.in(this);
        links.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false, 2, 1));
        Stream<String> moves = annotation.state().next().stream().filter(state -> state != AnnotationState.ANSWERED && annotation.canMove(state))
                .map(state -> anchor(state.id(), HandlingTexts.verb(state)));
        LinkLine.say(links, Stream.concat(Stream.of(anchor(REPLY, Messages.move_answer)), moves).collect(Collectors.joining("  ")));
        links.addListener(SWT.Selection, event -> {
            if (REPLY.equals(event.text)) {
                beginReply();
            } else {
                actions.move(annotation, AnnotationState.ofId(event.text));
            }
        });
    }

    private static String anchor(String target, String words) {
        return "<a href=\"" + target + "\">" + words + "</a>";
    }

    private void beginReply() {
        if (!replies.containsKey(annotation.id())) {
            replies.put(annotation.id(), "");
            later();
        }
    }

    /** Ctrl+Enter or the link sends the reply; Escape puts the field away. */
    private void addReplyField() {
        String begun = replies.get(annotation.id());
        reply = new WritingField(this, REPLY_HEIGHT, this::replyTyped, this::send, this::dropReply);
        ((GridData) reply.control().getLayoutData()).horizontalSpan = 2;
        reply.setWords(begun);
        Link send = LinkLine.in(this);
        send.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false, 2, 1));
        LinkLine.say(send, anchor("send", Messages.reply_send) + "  " + anchor("drop", Messages.reply_drop));
        send.addListener(SWT.Selection, event -> {
            if ("send".equals(event.text)) {
                send();
            } else {
                dropReply();
            }
        });
    }

    private void replyTyped() {
        if (reply != null) {
            replies.put(annotation.id(), reply.raw());
        }
    }

    private void send() {
        String text = reply.raw();
        if (!text.isBlank()) {
            replies.remove(annotation.id());
            actions.answer(annotation, text);
        }
    }

    private void dropReply() {
        replies.remove(annotation.id());
        later();
    }

    /** The entry gives way to a new one, and not before its own widgets have done with the event. */
    private void later() {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                resized.run();
            }
        });
    }

    /** Puts the cursor into the field of the reply, if there is one. */
    void focusReply() {
        if (reply != null) {
            reply.control().setFocus();
        }
    }

    private void addWords(String words, TextDirection direction, int indent) {
        if (!words.isEmpty()) {
            GridData data = wide(2);
            data.horizontalIndent = indent;
            new ReadOnlyText(this, words, direction).control().setLayoutData(data);
        }
    }

    private Label label(String text, int columns) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide(columns));
        return label;
    }

    private static String when(Instant time) {
        return isolated(WHEN.format(time));
    }

    private static GridData wide(int columns) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = NARROWEST;
        return data;
    }
}
