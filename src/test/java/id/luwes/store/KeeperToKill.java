package id.luwes.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program of its own that keeps a store until it is killed. */
final class KeeperToKill {

    private KeeperToKill() {}

    public static void main(String[] arguments) throws InterruptedException {
        var store = Store.open(StoreSettings.embedded(Path.of(arguments[0])));
        EmbeddedPostgresTest.register(store, "written-before-the-kill");
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
