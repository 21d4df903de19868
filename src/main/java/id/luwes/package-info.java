/**
 * Luwes, the flexible-work platform of a government. Each direct sub-package is a module; a module knows only those
 * above it in the order that {@code docs/architecture.md} gives.
 */
@NullMarked
package id.luwes;

import org.jspecify.annotations.NullMarked;
