/**
 * Places whose own name holds an "and", so that it names one place and not two: counties, boroughs and
 * towns. Countries of that kind are known by their ISO names.
 */
const NAMES = [
  'Antigua|Barbuda',
  'Argyll|Bute',
  'Barking|Dagenham',
  'Bath|North East Somerset',
  'Bosnia|Herzegovina',
  'Brighton|Hove',
  'Cheshire West|Chester',
  'Dumfries|Galloway',
  'Dún Laoghaire|Rathdown',
  'Hammersmith|Fulham',
  'Hereford|Worcester',
  'Jammu|Kashmir',
  'Kensington|Chelsea',
  'King’s Lynn|West Norfolk',
  "King's Lynn|West Norfolk",
  'Newfoundland|Labrador',
  'Perth|Kinross',
  'Redcar|Cleveland',
  'Ross|Cromarty',
  'Saint Kitts|Nevis',
  'Saint Vincent|the Grenadines',
  'São Tomé|Príncipe',
  'Sao Tome|Principe',
  'Telford|Wrekin',
  'Trinidad|Tobago',
  'Tyne|Wear',
  'Wallis|Futuna',
  'Windsor|Maidenhead',
  'Yorkshire|the Humber',
];

const ESCAPED = NAMES.map((name) => name.replace('|', ' (?:and|&) ')).join('|');
const JOINT = new RegExp(`(?<!\\p{L})(?:${ESCAPED})(?!\\p{L})`, 'giu');
/** Stands for a space within such a name while the text around it is taken apart; `cleanSpaces` undoes it. */
const BOND = '\u2060';

/** The text with the words of such names bound together, so that no "and" parts them. */
export function bindJointNames(text: string): string {
  if (!/\s(?:and|&)\s/i.test(text)) return text;
  return text.replace(JOINT, (name) => name.replaceAll(' ', BOND));
}

/** Whether the text is such a name and nothing more. */
export function isJointName(text: string): boolean {
  return text.includes(' ') && !bindJointNames(text).includes(' ');
}
