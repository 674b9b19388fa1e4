package org.muqabala.core.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;

import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;

/** What the reader makes of a file. */
public sealed interface ReadAnswer {

    /** An article was in it. */
    record Read(Article article) implements ReadAnswer {

        public Read {
            Objects.requireNonNull(article);
        }
    }

    /** No article was in it. */
    record Refused(Problem problem, String detail) implements ReadAnswer {

        public Refused {
            Objects.requireNonNull(problem);
            Objects.requireNonNull(detail);
        }
    }

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Read read -> {
                out.writeBoolean(true);
                ArticleWire.write(out, read.article());
            }
            case Refused refused -> {
                out.writeBoolean(false);
                out.writeByte(refused.problem().ordinal());
                Strings.write(out, refused.detail());
            }
        }
    }

    /** @throws IOException if the stream ends or holds something else, or more than any article does */
    static ReadAnswer read(DataInputStream answers) throws IOException {
        DataInputStream in = new DataInputStream(new Budget(answers, Budget.MOST));
        if (in.readBoolean()) {
            return new Read(ArticleWire.read(in));
        }
        return new Refused(Strings.choice(Problem.values(), in.readByte()), Strings.read(in));
    }
}
