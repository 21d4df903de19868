package id.luwes.access;

/**
 * What somebody may do with an account. Nobody gives oneself a role, locks oneself out, or gets a code for oneself.
 *
 * @param code issue a one-time code, with which whoever holds it becomes the account's owner
 * @param lock lock and unlock
 * @param grant give roles, within the giver's own subtrees
 * @param revoke take roles back
 */
public record Powers(boolean code, boolean lock, boolean grant, boolean revoke) {

    static final Powers NONE = new Powers(false, false, false, false);
}
