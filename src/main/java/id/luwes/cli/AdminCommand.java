package id.luwes.cli;

import id.luwes.access.FirstAdministrator;
import id.luwes.access.FirstAdministrator.Refused;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the first administrator of an agency, who then makes the agency on a page. */
@Command(name = "admin", description = "Administrators.", subcommands = AdminCommand.Create.class)
final class AdminCommand {

    /** {@code admin create}. */
    @Command(
            name = "create",
            description = {
                "Makes an administrator and prints a one-time link with which the person chooses a password.",
                "The agency is put into the directory if it is not there yet."
            },
            mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        @Option(
                names = "--agency",
                required = true,
                paramLabel = "CODE",
                description = "short name of the agency, such as jabar")
        private String agency;

        @Option(names = "--login", required = true, paramLabel = "LOGIN", description = "what the person will type")
        private String login;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "the person's name")
        private String name;

        @Option(
                names = "--url",
                paramLabel = "URL",
                defaultValue = "http://localhost:8080",
                description = "address of the server (default ${DEFAULT-VALUE})")
        private String url;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return InStore.work(spec, this::create, FirstAdministrator.components());
        }

        private int create(ApplicationContext beans) {
            var out = spec.commandLine().getOut();
            try {
                var made = beans.getBean(FirstAdministrator.class).make(agency, login, name);
                // The code follows a #, which browsers never send: it comes into no log of a server or a proxy.
                out.println(url.replaceAll("/+$", "") + "/first-sign-in#login=" + login + "&code=" + made.code());
                out.println("Or open " + url.replaceAll("/+$", "") + "/first-sign-in and type the login " + login
                        + " and the code " + made.code() + ".");
                out.println("It works once, until " + made.expiresAt() + ".");
                return 0;
            } catch (Refused refused) {
                spec.commandLine().getErr().println(refused.getMessage());
                return 2;
            }
        }
    }
}
