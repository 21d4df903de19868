package id.luwes.web;

/** The parts of the design language with their states. */
public record ComponentsPage() {}
