import { dirname, join } from 'node:path';
import type { Board } from './board-schema.ts';
import { type Environment, isoDay, normaliseBasePath } from './environment.ts';

/** The board as one build sees it: its configuration with the environment's overrides, and the time. */
export interface SiteSettings extends Board {
  /** The moment that counts as now. */
  readonly now: Date;
  /** The calendar day of {@link now}, as an ISO date in UTC. */
  readonly today: string;
  /** The folder of postings, relative to the project's root or absolute. */
  readonly postingsDirectory: string;
  /** The folder of company profiles, which lies beside it; it need not exist. */
  readonly companiesDirectory: string;
}

/** Lays what the environment says over what the board's owner configured. */
export function siteSettings(board: Board, environment: Environment): SiteSettings {
  return {
    ...board,
    url: environment.siteUrl ?? board.url,
    basePath: environment.basePath ?? normaliseBasePath(board.basePath),
    invalidPostings: environment.invalidPostings ?? board.invalidPostings,
    now: environment.now,
    today: isoDay(environment.now),
    postingsDirectory: environment.postingsDirectory,
    companiesDirectory: join(dirname(environment.postingsDirectory), 'companies'),
  };
}
