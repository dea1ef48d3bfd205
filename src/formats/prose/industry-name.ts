/** Words of which the names of industries and departments are made, as boards sort their openings. */
const WORDS = new Set(
  'accounting accountancy administration admin administrative office support advertising arts media banking finance financial services service call centre center customer community development construction consulting strategy design architecture education training engineering farming agriculture animals conservation government defence defense public healthcare health medical care hospitality tourism travel human resources recruitment information communication communications technology insurance superannuation legal manufacturing production transport transportation logistics logistic warehousing marketing mining energy oil gas real estate property retail consumer products sales science pharmaceutical sport sports recreation leisure trades food beverage general management operations procurement purchasing quality maintenance security social'.split(
    ' ',
  ),
);
const JOINED =
  /^[\p{L}]+(?:,? [\p{L}]+){0,3}(?:,? (?:&|and) |\/)[\p{L}]+(?: [\p{L}]+){0,2}(?: \([^()]{3,50}\))?$/u;

/** "Healthcare & Medical", "Hospitality and Tourism": an industry or a department, and no company. */
export function isIndustryName(text: string): boolean {
  if (text.length > 90 || !JOINED.test(text)) return false;
  const words = text
    .replace(/ \([^()]*\)$/u, '')
    .toLowerCase()
    .split(/[\s,&/]+/u);
  return words.every((word) => word === 'and' || WORDS.has(word));
}
