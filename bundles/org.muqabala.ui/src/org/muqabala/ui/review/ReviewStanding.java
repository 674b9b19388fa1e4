package org.muqabala.ui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.review.Closing;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.ui.collation.CollationCompanion;
import org.muqabala.ui.collation.CollationEditor;
import org.osgi.service.component.annotations.Component;

/** Says above a review who has closed it and what each reviewer thinks of it, for as long as that holds. */
@Component(service = CollationCompanion.class)
public final class ReviewStanding implements CollationCompanion {

    private static final String SEPARATOR = "   ";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    @Override
    public Runnable accompany(CollationEditor editor, ReviewSession session) {
        String[] said = {""};
        Runnable say = () -> {
            String line = line(session.review());
            if (!line.equals(said[0])) {
                said[0] = line;
                editor.standing(line);
            }
        };
        say.run();
        Runnable subscription = session.onChange(review -> say.run());
        return () -> {
            subscription.run();
            editor.standing("");
        };
    }

    private static String line(Review review) {
        return Stream.concat(review.closing().stream().map(ReviewStanding::line), review.verdicts().stream().map(ReviewStanding::line))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String line(Closing closing) {
        return NLS.bind(Messages.standing_closed, isolated(closing.by()), isolated(WHEN.format(closing.when())));
    }

    private static String line(ReviewerVerdict verdict) {
        return NLS.bind(OpinionTexts.line(verdict.opinion()), isolated(verdict.reviewer()));
    }

    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
