package org.muqabala.translation.machine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import org.muqabala.core.translation.Recipient;
import org.muqabala.translation.machine.BadAddressException.Problem;

/**
 * Where a service is found. Beyond this computer only over an encrypted connection.
 *
 * @param base the service's address without a slash at its end, a query or a user's name
 */
public record ServiceAddress(URI base) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Takes the address that a user wrote.
     *
     * @throws BadAddressException if it is none, or would send texts unencrypted to another computer
     */
    public static ServiceAddress parse(String written) throws BadAddressException {
        String address = written.strip().replaceAll("/+$", "");
        URI base;
        try {
            base = new URI(address);
        } catch (URISyntaxException e) {
            throw new BadAddressException(Problem.NO_ADDRESS, written.strip(), e);
        }
        String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || base.getHost() == null || base.getQuery() != null || base.getFragment() != null) {
            throw new BadAddressException(Problem.NO_ADDRESS, written.strip(), null);
        }
        if (base.getUserInfo() != null) {
            throw new BadAddressException(Problem.HOLDS_KEY, base.getHost(), null);
        }
        ServiceAddress parsed = new ServiceAddress(base);
        if (scheme.equals("http") && !parsed.isHere()) {
            throw new BadAddressException(Problem.UNENCRYPTED, base.getHost(), null);
        }
        return parsed;
    }

    /** The address of one of ours, known to be good. */
    static ServiceAddress known(String address) {
        return new ServiceAddress(URI.create(address));
    }

    /** The address of a path below the base, such as {@code /translate}. */
    URI at(String path) {
        return URI.create(base + path);
    }

    /** Whether it is this computer. Judged by the name as written: no name server is asked. */
    boolean isHere() {
        return LOOPBACK.contains(base.getHost().toLowerCase(Locale.ROOT));
    }

    Recipient recipient() {
        return new Recipient(base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort(), isHere());
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
