package id.luwes.access.web;

import id.luwes.web.Faults;

/** What the page for a new account shows, also after a form that was refused. */
public record OpenAccountPage(String login, String name, Faults faults) {}
