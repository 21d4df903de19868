package id.luwes.agency;

import id.luwes.core.AgencyId;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * A tenant: a province, a regency, a ministry, a company.
 *
 * @param code short and lower case, part of addresses
 * @param zone the zone of its working day: WIB, WITA or WIT
 * @param weeklyCap at most so many days a week away, whatever a policy allows; empty leaves it to the policy
 * @param synthetic whether its data are made up, which every page then says
 */
public record Agency(AgencyId id, String code, String name, ZoneId zone, OptionalInt weeklyCap, boolean synthetic) {}
