/** Pages to sign in, to look after one's own account, to administer accounts, and to read the audit trail. */
@NullMarked
package id.luwes.access.web;

import org.jspecify.annotations.NullMarked;
