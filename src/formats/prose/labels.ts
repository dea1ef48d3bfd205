import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfCertainLabel } from '../labels.ts';
import type { Field } from '../raw-posting.ts';

/** A labelled line, such as "Location: Berlin". */
export interface LabelledLine {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

/** "¿Dónde? Segovia", "Where? Leeds": a word that asks, and its answer. */
const ASKED =
  /^((?:where|wo|où|¿?dónde|waar|dove|onde|var|hvor|gdzie|kde|missä))\s?\?\s{1,4}(\p{Lu}.{1,80})$/iu;

/** "【勤務地】大阪", "＜給与＞ 月給": a label in brackets. */
const BRACKETED =
  /^[\s・■●◆]{0,4}[【［〈《＜<〔]\s?([^】］〉》＞>〕<]{1,16})[】］〉》＞>〕]\s{0,4}(?=[^\s:：])/u;
/** "■雇用形態 正社員", "受付年月日 2026年11月9日": Japanese puts a space where others put a colon. */
const SPACED =
  /^[^\p{L}\p{N}]{0,4}(?:[(（]?\d{1,2}[)）.．、\s]\s{0,2})?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,14})\s{1,12}(?=\S)/u;

/** Reads a line as a label and its value, or null. */
export function readLabelledLine(source: string): LabelledLine | null {
  const line = source
    .slice(0, 600)
    .replace(BRACKETED, '$1: ')
    .replace(SPACED, '$1: ')
    .replace(/^[-*•·\s]{0,6}(\*\*|__)([^*_:]{2,44}?)\s?\1\s?(?=[^\s:*_])/u, '$2: ')
    .replace(/^[-•·\s]{0,6}([*_])([^*_:\n]{2,44}:)\1(?=\s)/u, '$2')
    .replace(/^[-*•·\s]{1,6}|\*\*|__/gu, '')
    .replace(/^[¿\p{So}\uFE0F\s]{1,6}(?=\p{L})/u, '')
    .replace(/^\|\s*([^|:]{2,30}?):?\s*\|\s*([^|]{1,300}?)\s*\|?$/u, '$1: $2');
  // "Location: Berlin", and "Location    Berlin" of a table that was pasted as text.
  const match =
    /^(\p{L}[\p{L} ./?'’()&-]{1,44}?)(?:\s{0,30}[:：]\s*|\t\s*| {2,40})(\S.*)$/u.exec(line) ??
    ASKED.exec(line);
  if (!match) return null;
  const label = (match[1] ?? '').trim();
  const value = (match[2] ?? '').trim();
  const field = fieldOfCertainLabel(label);
  if (field === undefined) return null;
  // "Workplace: Berlin" says where one works and not how.
  const isPlace = field === 'workplace' && /place$/iu.test(label) && readWorkplace(value) === null;
  return { field: isPlace ? 'location' : field, label, value };
}
