package org.muqabala.core.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.View;

/**
 * A file to be read. Behind it follow its bytes, {@code length} of them.
 *
 * @param name the file's name without folders; may lie about the format
 * @param options what the user asks for
 * @param length of the file in bytes
 */
public record ReadRequest(String name, ReadingOptions options, int length) {

    public ReadRequest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(options);
    }

    public void write(DataOutputStream out) throws IOException {
        Strings.write(out, name);
        Strings.write(out, options.charset().orElse(""));
        out.writeBoolean(options.charset().isPresent());
        out.writeByte(options.view().ordinal());
        out.writeInt(length);
    }

    /** @throws IOException if the stream ends or holds something else */
    public static ReadRequest read(DataInputStream in) throws IOException {
        String name = Strings.read(in);
        String charset = Strings.read(in);
        Optional<String> named = in.readBoolean() ? Optional.of(charset) : Optional.empty();
        View view = Strings.choice(View.values(), in.readByte());
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("a file of " + length + " bytes");
        }
        return new ReadRequest(name, new ReadingOptions(named, view), length);
    }
}
