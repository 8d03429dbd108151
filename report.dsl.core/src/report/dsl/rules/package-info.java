// SPDX-License-Identifier: EPL-2.0
/** What rules are, how they are applied to a report or a form, and what they find: findings with a message, a place and fixes. */
@NullMarked
package report.dsl.rules;

import org.jspecify.annotations.NullMarked;
