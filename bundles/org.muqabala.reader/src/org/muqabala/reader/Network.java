package org.muqabala.reader;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/**
 * Closes the ways by which a library could reach the network: addresses cannot be opened, sockets find no proxy. Names of hosts are
 * not resolved either, which the command line of the process sees to. Java keeps {@code file:} to itself: with a host in it, it stands
 * for an FTP address, which is refused here.
 */
final class Network {

    private static final Set<String> LOCAL = Set.of("jar", "jrt", "file");

    private Network() {
    }

    static void refuse() {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Refusal());
        ProxySelector.setDefault(new NoProxy());
    }

    private static final class Refusal extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("the reader opens no addresses");
        }
    }

    /** A library that asks for a way to the network gets none. */
    private static final class NoProxy extends ProxySelector {
        @Override
        public List<java.net.Proxy> select(URI address) {
            throw new IllegalArgumentException("the reader opens no addresses");
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException reason) {
            // nothing to remember
        }
    }
}
