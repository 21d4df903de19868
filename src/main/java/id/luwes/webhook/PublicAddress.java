package id.luwes.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from all others: the own machine, the own network, those that are shared, kept
 * for tests, or lead to an IPv4 address through IPv6. Whatever is not known to be public is not.
 */
final class PublicAddress {

    /** Networks that lie inside or nowhere, as first address and length of the prefix. */
    private static final String[] INSIDE_4 = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3"
    };

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> Arrays.stream(INSIDE_4).noneMatch(it -> contains(it, four.getAddress()));
            case Inet6Address six -> isPublic(six.getAddress());
            default -> false;
        };
    }

    /** Of IPv6 only 2000::/3 is given out; of it not 6to4, Teredo and the like, nor what is kept for documents. */
    private static boolean isPublic(byte[] six) {
        var given = (six[0] & 0xe0) == 0x20;
        var first = (six[0] & 0xff) * 256 + (six[1] & 0xff);
        var second = (six[2] & 0xff) * 256 + (six[3] & 0xff);
        var special = switch (first) {
            case 0x2001 -> second < 0x0200 || second == 0x0db8;
            case 0x2002 -> true;
            case 0x3fff -> second < 0x1000;
            default -> false;
        };
        return given && !special;
    }

    private static boolean contains(String network, byte[] address) {
        var parts = network.split("/", 2);
        var length = Integer.parseInt(parts[1]);
        return number(bytes(parts[0])) >>> (32 - length) == number(address) >>> (32 - length);
    }

    private static long number(byte[] address) {
        long number = 0;
        for (var one : address) {
            number = number * 256 + (one & 0xff);
        }
        return number;
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(literal + " is no address.", impossible);
        }
    }
}
