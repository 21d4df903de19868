package id.luwes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {

    private Path home = Path.of("target");

    @BeforeAll
    void a_home_of_its_own() throws IOException {
        home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "home")
                .toAbsolutePath();
    }

    @Test
    void keeps_its_data_between_starts_and_has_one_keeper_at_a_time() throws Exception {
        try (var store = Store.open(StoreSettings.embedded(home))) {
            register(store, "kept");
            assertThatThrownBy(() -> Store.open(StoreSettings.embedded(home)))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("Another Luwes already uses")
                    .hasMessageContaining("LUWES_HOME");
            try (var command = Store.join(StoreSettings.embedded(home))) {
                assertThat(codes(command)).contains("kept");
            }
            assertThat(codes(store)).as("still running after the command left").contains("kept");
            is_durable_and_private(store);
        }
        try (var again = Store.open(StoreSettings.embedded(home))) {
            assertThat(codes(again)).contains("kept");
        }
        survives_a_killed_keeper();
    }

    /** A keeper that is killed leaves its server running and its lock free. */
    private void survives_a_killed_keeper() throws Exception {
        var classPath = System.getProperty("java.class.path");
        var keeper = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        classPath,
                        "id.luwes.store.KeeperToKill",
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = keeper.inputReader()) {
            var line = out.readLine();
            while (line != null && !line.equals("ready")) {
                line = out.readLine();
            }
            assertThat(line).isEqualTo("ready");
        }
        keeper.destroyForcibly().waitFor();
        try (var store = Store.open(StoreSettings.embedded(home))) {
            assertThat(codes(store)).contains("kept", "written-before-the-kill");
        }
    }

    private void is_durable_and_private(Store store) throws IOException, SQLException {
        assertThat(setting(store, "fsync")).isEqualTo("on");
        assertThat(setting(store, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(store, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting(store, "data_checksums")).isEqualTo("on");
        var secrets = home.resolve("pg/secrets");
        if (Files.exists(secrets)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                    .isEqualTo("rw-------");
        }
        try (var connection = store.dataSource().getConnection()) {
            var url = connection.getMetaData().getURL();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "luwes_app", "guess")
                            .close())
                    .hasMessageContaining("authentication failed");
        }
    }

    private static String setting(Store store, String name) {
        return JdbcClient.create(store.dataSource())
                .sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    static void register(Store store, String code) {
        JdbcClient.create(store.dataSource())
                .sql("select platform.register_agency(:code)")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private static java.util.List<String> codes(Store store) {
        return JdbcClient.create(store.dataSource())
                .sql("select code from platform.agencies()")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
