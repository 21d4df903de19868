package id.luwes.regime;

/** A regime to be kept, with those to whom it is limited. */
public record RegimeDraft(Regime regime, Whom whom) {}
