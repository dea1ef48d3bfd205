import { type Board, type BoardOptions, boardSchema } from './board-schema.ts';

/** Thrown when `src/board.config.ts` holds a value that makes no sense. */
export class BoardConfigError extends Error {
  override readonly name = 'BoardConfigError';
}

/**
 * Completes and validates the board's configuration.
 *
 * @throws {BoardConfigError} naming every key that is wrong, its value and what is expected.
 */
export function defineBoard(options: BoardOptions): Board {
  const result = boardSchema.safeParse(options);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const key = issue.path.join('.') || '(the whole configuration)';
    const value = valueAt(options, issue.path);
    const found = value === undefined ? '' : ` Found: ${JSON.stringify(value)}.`;
    return `  ${key}: ${issue.message}.${found}`;
  });
  throw new BoardConfigError(
    `The board's configuration cannot be used.\n${lines.join('\n')}\n` +
      '  Mend these keys in src/board.config.ts; src/config/board-schema.ts says what each one means.',
  );
}

function valueAt(options: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    options,
  );
}
