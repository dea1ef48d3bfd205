import { ashby } from './ashby/index.ts';
import { greenhouse } from './greenhouse/index.ts';
import type { JobBoard, JobSystem } from './job-system.ts';
import { lever } from './lever/index.ts';
import { personio } from './personio/index.ts';
import { recruitee } from './recruitee/index.ts';
import { smartRecruiters } from './smartrecruiters/index.ts';
import { teamtailor } from './teamtailor/index.ts';
import { workable } from './workable/index.ts';

/** The applicant-tracking systems whose boards can be imported. */
export const JOB_SYSTEMS: readonly JobSystem[] = [
  ashby,
  greenhouse,
  lever,
  personio,
  recruitee,
  smartRecruiters,
  teamtailor,
  workable,
];

/** The system and the board behind a web address; null for any other page. */
export function recogniseBoard(
  address: string,
): { readonly system: JobSystem; readonly board: JobBoard } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const system of JOB_SYSTEMS) {
    const board = system.recognise(url);
    if (board !== null) return { system, board };
  }
  return null;
}
