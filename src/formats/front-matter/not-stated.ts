/**
 * The value of a fact that is written as `null` (or `~`): its editor says that there is none, whatever the
 * text below may suggest. A key without any value says nothing.
 */
export const NOT_STATED: unique symbol = Symbol('not stated');
