package id.luwes.regime.web;

import id.luwes.web.Faults;

/** The form by which an emergency is declared. */
public record EmergencyPage(EmergencyForm form, Faults faults) {}
