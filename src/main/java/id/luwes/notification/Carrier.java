package id.luwes.notification;

import java.util.List;

/** Brings news to the outlets of one channel. */
interface Carrier {

    Channel channel();

    /** Whether it is set up; if not, nothing is attempted and nothing is given up. */
    boolean ready();

    /** Begins a row of deliveries for the agency of this thread. */
    Line open();

    /** A row of deliveries, perhaps over one connection. */
    interface Line extends AutoCloseable {

        /** Sends these news, of which there is at least one, in one message. */
        Outcome carry(Outlet outlet, List<News> news);

        @Override
        void close();
    }
}
