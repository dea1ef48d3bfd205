import { readBoolean } from '../../values/boolean.ts';
import { saysClosedState } from '../../values/publication-state.ts';
import { readText } from '../../values/text.ts';
import type { FieldContext } from './pick.ts';
import { pick, type Picked } from './pick.ts';

/** Whether the source itself says that the posting takes no applications: any of its switches is enough. */
export function readClosed(context: FieldContext): Picked<true> | null {
  const asTrue = (value: boolean | null): true | null => (value === true ? true : null);
  return (
    pick(context, 'closed', (value) => asTrue(readBoolean(value))) ??
    pick(context, 'open', (value) => asTrue(readBoolean(value) === false)) ??
    pick(context, 'state', (value) => asTrue(saysClosedState(readText(value) ?? '')))
  );
}
