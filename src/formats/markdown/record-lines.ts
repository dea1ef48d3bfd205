import { fieldOfCertainLabel } from '../labels.ts';

/** "Status: Live" */
const LABELLED = /^(\p{L}[\p{L} /-]{1,30}): \S.{0,200}$/u;
/** What a team's table of openings keeps for itself, by language. */
const OF_THE_TEAM =
  /^(?:status|state|stage|owner|assignee|assigned to|created(?: by| time| at)?|last edited(?: by| time)?|edited by|added(?: by)?|reviewer|archived|zustand|stand|besitzer(?:in)?|verantwortlich(?:e|er)?|erstellt(?: von| am)?|bearbeitet(?: von)?|statut|état|propriétaire|responsable|créé(?: par| le)?|estado|propietari[oa]|creado(?: por)?|stato|proprietari[oa]|creato(?: da)?|criado(?: por)?|proprietári[oa]|eigenaar|aangemaakt(?: door)?|ägare|skapad(?: av)?|ejer|oprettet(?: af)?|eier|opprettet(?: av)?|właściciel|utworzono(?: przez)?)$/iu;
/** A table of openings has so many columns, most of them known facts. */
const FEWEST = 4;

/**
 * Markdown without the lines of a team's own record, where a page was exported from its table of openings: a
 * title, and a paragraph of labels that the team keeps for itself among the facts of the job.
 */
export function withoutRecordLines(text: string): string {
  const [heading = '', ...lines] = text.trimStart().split('\n');
  if (!/^#\s/u.test(heading)) return text;
  const start = lines.findIndex((line) => line.trim() !== '');
  const rest = lines.findIndex((line, index) => index > start && line.trim() === '');
  const block = lines.slice(Math.max(0, start), rest === -1 ? undefined : rest);
  const labels = block.map((line) => LABELLED.exec(line.trim())?.[1] ?? null);
  if (labels.length < FEWEST || labels.includes(null)) return text;
  const known = labels.filter((label) => label !== null && fieldOfCertainLabel(label)).length;
  if (known * 2 < labels.length) return text;
  const kept = block.filter((_, index) => !OF_THE_TEAM.test(labels[index] ?? ''));
  return [
    heading,
    ...lines.slice(0, start),
    ...kept,
    ...lines.slice(Math.max(0, start) + block.length),
  ].join('\n');
}
