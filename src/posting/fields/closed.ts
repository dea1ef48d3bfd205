import { readBoolean } from '../../values/boolean.ts';
import { readText } from '../../values/text.ts';
import type { FieldContext } from './pick.ts';
import { pick, type Picked } from './pick.ts';

const CLOSED_STATES =
  /^(?:closed|filled|expired|archived|inactive|upcoming|draft|paused|on hold|cancelled|canceled|withdrawn)$/i;

/** Whether the source itself says that the posting takes no applications: any of its switches is enough. */
export function readClosed(context: FieldContext): Picked<true> | null {
  const asTrue = (value: boolean | null): true | null => (value === true ? true : null);
  return (
    pick(context, 'closed', (value) => asTrue(readBoolean(value))) ??
    pick(context, 'open', (value) => asTrue(readBoolean(value) === false)) ??
    pick(context, 'state', (value) => asTrue(CLOSED_STATES.test(readText(value) ?? '')))
  );
}
