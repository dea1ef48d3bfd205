/**
 * Sites that carry other companies' postings, profiles or mail: their name is never the company's.
 * Compared with the end of a host name.
 */
const SHARED =
  /(?:^|\.)(?:greenhouse\.io|grnh\.se|lever\.co|ashbyhq\.com|workable\.com|recruitee\.com|personio\.(?:de|com)|bamboohr\.(?:com|co\.uk)|smartrecruiters\.com|jobvite\.com|myworkdayjobs\.com|workday\.com|icims\.com|taleo\.net|breezy\.hr|teamtailor\.com|jazz\.co|jazzhr\.com|applytojob\.com|theresumator\.com|recruiterbox\.com|applicantpro\.com|iapplicants\.com|pinpointhq\.com|rippling\.com|gusto\.com|successfactors\.(?:com|eu)|ultipro\.com|paylocity\.com|adp\.com|silkroad\.com|jobscore\.com|comeet\.(?:co|com)|freshteam\.com|join\.com|homerun\.co|welcometothejungle\.com|wellfound\.com|angel\.co|angellist\.com|linkedin\.com|lnkd\.in|indeed\.[a-z.]+|glassdoor\.[a-z.]+|monster\.[a-z.]+|stepstone\.[a-z]+|xing\.com|stackoverflow\.com|weworkremotely\.com|remoteok\.(?:io|com)|remotive\.(?:io|com)|ycombinator\.com|workatastartup\.com|ycombinator\.com|reddit\.com|dice\.com|ziprecruiter\.com|craigslist\.org|hasjob\.co|python\.org|angularjobs\.com|craigslist\.org|facebook\.com|fb\.com|twitter\.com|x\.com|t\.co|instagram\.com|youtube\.com|youtu\.be|vimeo\.com|medium\.com|github\.com|github\.io|gitlab\.com|bitbucket\.org|google\.[a-z.]+|goo\.gl|g\.co|forms\.gle|bit\.ly|tinyurl\.com|j\.mp|ow\.ly|typeform\.com|notion\.(?:so|site)|airtable\.com|dropbox\.com|docs\.google\.com|techcrunch\.com|wikipedia\.org|crunchbase\.com|nytimes\.com|forbes\.com|wsj\.com|bloomberg\.com|apple\.com|meetup\.com|trello\.com|slideshare\.net|tumblr\.com|wordpress\.com|blogspot\.com|kickstarter\.com)$/iu;
const MAIL =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|proton|protonmail|fastmail|zoho|yandex|mail|posteo|mailbox|hey|tutanota|qq|163)\.[a-z.]+$/iu;
/** Parts of a company's site that have a host of their own. */
const SITE_PART =
  /^(?:www\d?|careers?|jobs?|apply|hiring|recruit(?:ing|ment)?|karriere|about|blog|team|hr|talent|work|app|web|boards?|info|corp|corporate|[a-z]{2})$/iu;
/** What companies put around a name that was taken: getacme.com, acmehq.com. */
const AROUND = [
  /^(?:get|try|join|use|go|my|the|hello|with|team)/u,
  /(?:app|apps|hq|inc|labs|platform|team|corp|group)$/u,
];

/** The host name of a web or e-mail address that may be the company's own; null for shared sites. */
export function ownHost(address: string): string | null {
  const mail = /^[^/\s]*@([^@\s/]+)$/u.exec(address);
  const host = mail ? (mail[1] ?? '') : hostOf(address);
  if (host === '' || !host.includes('.') || SHARED.test(host) || MAIL.test(host)) return null;
  return host.toLowerCase().replace(/^www\./u, '');
}

function hostOf(address: string): string {
  const url = /^https?:/iu.test(address) ? address : `https://${address}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The domain that was registered: `acme.co.uk` of `careers.acme.co.uk`. */
export function domainOfHost(host: string): string {
  const labels = host.split('.');
  const country = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/u.test(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}

/** The ways in which a company's name may be written, folded, if the host is its own. */
export function namesOfHost(host: string): Set<string> {
  const labels = host.split('.');
  const own = domainOfHost(host).split('.');
  const label = fold(own[0] ?? '');
  const names = new Set<string>([label, fold(own.join(''))]);
  const [first = ''] = labels;
  if (labels.length > own.length && !SITE_PART.test(first)) names.add(fold(first));
  for (const around of AROUND) names.add(label.replace(around, ''));
  // "Dovetail & Ohm" lives at dovetailandohm, and folds to "dovetailohm".
  for (const name of [...names])
    if (name.length > 8)
      for (const joint of ['and', 'und', 'och', 'og']) names.add(name.replace(joint, ''));
  // "Müllerei" lives at muellerei, "Ålborg" at aalborg.
  for (const name of [...names]) names.add(name.replace(/(?<=[aou])e|(?<=a)a/gu, ''));
  return new Set([...names].filter((name) => name.length >= 2));
}

/** Whether a host is spelled like a name, or like a run of its words: `smallbridges` of "Office for Small Bridges". */
export function nameFitsHost(name: string, host: string): boolean {
  const names = namesOfHost(host);
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '')
    .slice(0, 12);
  return words.some((_, start) =>
    words.some((_, end) => {
      const joined = words.slice(start, end + 1).join('');
      return joined.length >= 4 && names.has(joined);
    }),
  );
}

/** Letters that no host name has, as they are written there. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** A name without case, accents and everything that is no letter or digit. */
export function fold(name: string): string {
  if (/^[a-z0-9]*$/iu.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[æœßøłđı]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, each as it is written and folded; an address is folded to nothing. */
export interface SpelledWords {
  readonly written: readonly string[];
  readonly folded: readonly string[];
}

/** The words in which {@link spellingIn} looks for names. */
export function spelledWords(text: string): SpelledWords {
  const written = text
    .slice(0, 40_000)
    .split(/[\s()[\]<>"“”|,;:!?]+/u)
    .map((word) => word.replace(/^[-–—*'’.]+|(?:['’]s)?[.'’*]*$/gu, ''));
  const folded = written.map((word) => (/:\/\/|\/|@|^www\./iu.test(word) ? '' : fold(word)));
  return { written, folded };
}

/**
 * How a text itself spells one of the folded names: "Fly.io" for `flyio`. The most frequent spelling
 * with a capital in it wins; null when the text does not spell it.
 */
export function spellingIn(
  { written, folded }: SpelledWords,
  names: ReadonlySet<string>,
): string | null {
  const longest = Math.max(...[...names].map((name) => name.length), 0);
  const counts = new Map<string, number>();
  for (let start = 0; start < written.length; start += 1) {
    let joined = '';
    for (let end = start; end < Math.min(written.length, start + 5); end += 1) {
      if (folded[end] === '' && written[end] !== '&') break;
      joined += folded[end] ?? '';
      if (joined.length > longest) break;
      if (!names.has(joined)) continue;
      const spelled = written.slice(start, end + 1).join(' ');
      counts.set(
        spelled,
        (counts.get(spelled) ?? 0) + (/^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(spelled) ? 100 : 1),
      );
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] >= 100 ? best[0] : null;
}
