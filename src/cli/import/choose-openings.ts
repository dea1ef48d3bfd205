import { autocompleteMultiselect, isCancel } from '@clack/prompts';
import type { ListedOpening } from './import-board.ts';

/**
 * Lets a person at a terminal choose openings.
 *
 * @returns their ids; null when the person broke off
 */
export async function chooseOpenings(
  openings: readonly ListedOpening[],
): Promise<readonly string[] | null> {
  const chosen = await autocompleteMultiselect({
    message: 'Which openings are to be imported? Type to search, Tab to choose, Enter when done.',
    options: openings.map(({ id, title, place }) => ({
      value: id,
      label: title,
      ...(place !== null && { hint: place }),
    })),
    required: false,
    maxItems: 12,
  });
  return isCancel(chosen) ? null : chosen;
}
