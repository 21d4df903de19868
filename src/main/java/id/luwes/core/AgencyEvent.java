package id.luwes.core;

/**
 * News of a module: a record named by a past participle, with numbers only. It carries its agency, because whoever
 * listens sets that before the first statement, also when the news is told again after a crash.
 */
public interface AgencyEvent {

    AgencyId agency();
}
