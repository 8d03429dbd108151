// SPDX-License-Identifier: EPL-2.0
/**
 * The Form and Report languages on Xtext: scopes, links, validation, formatting and generator as bridges to the engine, and the
 * forms that are shipped or stand in a workspace.
 */
@NullMarked
package report.dsl.lang;

import org.jspecify.annotations.NullMarked;
