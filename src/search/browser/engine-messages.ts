import type { SearchState } from './search-state.ts';

/** The first message to the engine's worker. */
export interface EngineSettings {
  /** Whole address of the search bundle, ending in a slash. */
  readonly bundle: string;
  /** The path the site lives under, with its slashes. */
  readonly basePath: string;
  /** The ISO date where the reader is. */
  readonly today: string;
}

/** What the engine's worker is asked. */
export type EngineRequest =
  | { readonly kind: 'load' }
  | { readonly kind: 'values' }
  | { readonly kind: 'ask'; readonly state: SearchState; readonly first: number }
  | { readonly kind: 'shown'; readonly places: Uint32Array; readonly query: string };

export type EngineCall = EngineRequest & { readonly number: number };

export type EngineReply = { readonly number: number } & (
  { readonly value: unknown } | { readonly failure: string }
);
