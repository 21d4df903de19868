package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Nobody makes the server call what is no push service. */
class PushHostsTest {

    private final PushHosts usual = hosts(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:DEF_-123",
                "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
                "https://web.push.apple.com/QGX",
                "https://wns2-par02p.notify.windows.com/w/?token=BQYA%3d"
            })
    void the_push_services_of_the_large_browsers_are_known(String endpoint) {
        assertThat(usual.admitted(endpoint)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fcm.googleapis.com",
                "//fcm.googleapis.com/x",
                "http://fcm.googleapis.com/x",
                "file:///etc/passwd",
                "ftp://fcm.googleapis.com/x",
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "https://2130706433/x",
                "https://0x7f.1/x",
                "https://localhost/x",
                "http://localhost:8080/x",
                "https://169.254.169.254/latest/meta-data",
                "https://fcm.googleapis.com:8443/x",
                "https://fcm.googleapis.com:443/x",
                "https://fcm.googleapis.com:/x",
                "https://user@fcm.googleapis.com/x",
                "https://fcm.googleapis.com@127.0.0.1/x",
                "https://fcm.googleapis.com#@127.0.0.1/x",
                "https://fcm.googleapis.com\\@127.0.0.1/x",
                "https://fcm.googleapis.com.example.org/x",
                "https://xfcm.googleapis.com/x",
                "https://evil-push.apple.com.example/x",
                "https://push.apple.com/x",
                "https://xpush.apple.com/x",
                "https://FCM.googleapis.com%00.example/x",
                "https://fcm.googleapis.com./x",
                "https://fcm.googleapis.com/x y",
                "https://fcm.googleapis.com/x\r\nHost: inside",
                "https://fcm。googleapis。com/x",
                "https://ｆcm.googleapis.com/x"
            })
    void everything_else_is_not(String endpoint) {
        assertThat(usual.admitted(endpoint)).isEmpty();
    }

    @Test
    void an_operator_names_others_or_none() {
        var own = hosts(Map.of("LUWES_PUSH_HOSTS", "push.example.go.id, *.dorong.go.id"));
        assertThat(own.admitted("https://push.example.go.id/x")).isPresent();
        assertThat(own.admitted("https://a.dorong.go.id/x")).isPresent();
        assertThat(own.admitted("https://fcm.googleapis.com/x")).isEmpty();
        assertThat(hosts(Map.of("LUWES_PUSH_HOSTS", "none")).any()).isFalse();
        assertThatThrownBy(() -> hosts(Map.of("LUWES_PUSH_HOSTS", "127.0.0.1"))).hasMessageContaining("'127.0.0.1'");
    }

    private static PushHosts hosts(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("push", settings));
        return new PushHosts(environment);
    }
}
