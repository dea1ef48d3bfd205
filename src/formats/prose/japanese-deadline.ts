import { readDate } from '../../values/date.ts';
import { nextSuchDay } from './deadline-without-year.ts';

/** "12月20日（日）までに", "令和9年1月15日必着", "締切：12月20日": a day and what makes it the last one. */
const DAY = String.raw`((?:\d{4}年|令和\s?(?:\d{1,2}|元)年)?)\s?(\d{1,2})月\s?(\d{1,2})日(?:\s?[(（][日月火水木金土](?:曜日?)?[・祝]{0,2}[)）])?`;
const UNTIL = new RegExp(
  String.raw`${DAY}\s?(?:\d{1,2}[:時]\d{0,2}分?|正午|消印有効|当日)?\s?(?:まで|必着|締切|締め切り|〆切|〆)`,
  'u',
);
const LABEL = new RegExp(String.raw`(?:締切|締め切り|〆切|期限)日?(?:は|[:：]|\s){0,3}${DAY}`, 'u');
const ABOUT_APPLYING =
  /応募|履歴書|申込|申し込み|エントリー|書類|締切|締め切り|〆切|必着|応募受付|ご連絡|メール/u;

/**
 * The last day to apply that a Japanese sentence names; a day without a year is the next such day after
 * the posting's own, and none where that is not known.
 *
 * @param posted the ISO date on which the posting was written
 */
export function japaneseDeadline(text: string, posted: string | null): string | null {
  if (!text.includes('月')) return null;
  for (const sentence of text.normalize('NFKC').slice(0, 4000).split('。')) {
    if (!ABOUT_APPLYING.test(sentence)) continue;
    const [, year = '', month, day] = UNTIL.exec(sentence) ?? LABEL.exec(sentence) ?? [];
    if (month === undefined || day === undefined) continue;
    if (year !== '') {
      const reading = readDate(`${year}${month}月${day}日`);
      return reading.kind === 'date' ? reading.date : null;
    }
    return posted === null ? null : nextSuchDay(Number(month), Number(day), posted);
  }
  return null;
}
