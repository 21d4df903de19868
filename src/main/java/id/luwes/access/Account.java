package id.luwes.access;

import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * An account of an agency.
 *
 * @param locked whether an administrator has locked it
 * @param hasPassword whether somebody has chosen a password; without one only a one-time code lets in
 */
public record Account(
        AccountId id,
        String login,
        String displayName,
        Optional<EmployeeId> employee,
        boolean locked,
        boolean hasPassword) {}
