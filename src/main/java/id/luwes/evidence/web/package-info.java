/** Pages of files, and the files themselves. */
@NullMarked
package id.luwes.evidence.web;

import org.jspecify.annotations.NullMarked;
