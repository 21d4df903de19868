package id.luwes.access.web;

import id.luwes.access.DemoLogins.DemoLogin;
import java.util.List;

/**
 * What the page to sign in shows.
 *
 * @param refused why the last attempt was refused: unknown, locked, often; empty where there was none
 */
public record SignInPage(String refused, boolean signedOut, List<DemoLogin> demonstration) {}
