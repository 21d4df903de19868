package id.luwes.access.web;

import id.luwes.web.Faults;

/** What the page for a first sign-in shows. */
public record FirstSignInPage(String login, Faults faults) {}
