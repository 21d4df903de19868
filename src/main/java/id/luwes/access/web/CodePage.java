package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.OneTimeCodes.Issued;

/** A code, shown once to whoever issued it. */
public record CodePage(Account account, Issued issued) {}
