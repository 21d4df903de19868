package id.luwes.web;

/** A label and its value. */
public record Fact(String label, String value) {}
