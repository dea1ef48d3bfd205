import { cleanSpaces, foldText } from './folded-text.ts';

/**
 * The seniority levels a field lists, as given, trimmed and unique.
 *
 * @param value text (commas, slashes, semicolons or bars between levels), a list, or `{ name }`
 */
export function readLevels(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  const levels = items.flatMap((item: unknown) => {
    const text =
      typeof item === 'object' && item !== null ? (item as { name?: unknown }).name : item;
    if (typeof text === 'number') return [String(text)];
    if (typeof text !== 'string') return [];
    return text.split(/[,;|\n]|\s\/\s/).map((level) => cleanSpaces(level));
  });
  const seen = new Map<string, string>();
  for (const level of levels) {
    const key = foldText(level);
    if (level !== '' && level.length <= 60 && !PLACEHOLDER.test(key) && !seen.has(key)) {
      seen.set(key, level);
    }
  }
  return [...seen.values()];
}

const PLACEHOLDER = /^(?:n\/?a|none|tbd|unknown|any|all|not (?:applicable|specified)|-)$/;

/**
 * Whether a short line is the name of a seniority level and nothing more: "Intern", "Level 1",
 * "L5", "Mid-level", "Senior Staff", "Director". For telling a list of levels in a careers page.
 */
export function isLevelName(line: string): boolean {
  // Most lines are none, and folding them costs more than looking at them.
  if (line.length > 60 || line === '' || /[,:;!?@()]|\S\s+\S+\s+\S+\s+\S+\s+\S+\s+\S/.test(line))
    return false;
  return LEVEL.test(
    foldText(line)
      .replace(/[-_/+]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const GRADE = '(?:level|lvl|grade|tier|band|stufe) ?(?:\\d{1,2}|i{1,3}|iv|v|vi)';
const SHORT_GRADE = '(?:l|e|ic|m|p|t)\\d{1,2}';
const RANK =
  '(?:intern(?:ship)?|trainee|apprentice|graduate|new grad|entry|junior|jr\\.?|associate|intermediate|mid|medior|middle|regular|experienced|professional|senior|sr\\.?|lead|staff|principal|distinguished|fellow|manager|director|vp|vice president|head|executive|c level|expert|einsteiger|berufseinsteiger|berufserfahren|praktikant(?:in)?|werkstudent(?:in)?|stagiaire|confirme|debutant)';
const LEVEL = new RegExp(
  `^(?:${GRADE}|${SHORT_GRADE}|${RANK}(?: ${RANK}){0,2}(?: (?:levels?|career|to))?(?: ${RANK})?(?: levels?)?(?: (?:\\d|i{1,3}|iv|v))?)$`,
);
