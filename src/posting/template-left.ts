import type { Posting } from './posting.ts';
import { TEMPLATE_EXAMPLE } from './template-example.ts';

/**
 * Words that stand in a template and in no posting. What may be the posting's own subject, such as the
 * braces of a template language or "TODO:", is none of them; nor is an address hidden from machines
 * ("yann@[company].com"), or what applicants are told to fill in ("[Your name]").
 */
const UNFILLED =
  /\blorem ipsum dolor\b|\b(?:insert|enter|write|add) (?:your |the )?(?:company|job|position|role)(?: (?:name|title|description|details))? here\b|\byour company(?: name)? here\b|(?<![\w@./-])\[(?:your |the )?(?:company|company name|job description)\](?![\w@(]|\.\w)|(?<!\bsubject\b[^.<]{0,80})\[(?:job|position) title\](?![\w@(]|\.\w)/i;

/** The same, where it is all that a line or paragraph says: "Full job description here: …" is a link. */
const UNFILLED_LINE =
  /(?:^|>)\s{0,9}((?:company name|job title|job description) (?:goes )?here)[\s.!]{0,9}(?:<|$)/im;

/** What is left in a posting from the template that it was made from; null when it was filled in. */
export function templateLeft(posting: Posting): string | null {
  const { title, company, summary, description, apply } = posting;
  const { host, openings } = TEMPLATE_EXAMPLE;
  if (company.name === TEMPLATE_EXAMPLE.company) return company.name;
  for (const address of [apply !== null && 'url' in apply ? apply.url : null, company.website]) {
    if (address !== null && isAtHost(address, host)) return address;
  }
  if (apply !== null && 'email' in apply && apply.email.endsWith(`@${host}`)) return apply.email;
  const opening = openings.find((sentence) => description.includes(sentence));
  const text = `${title}\n${summary ?? ''}\n${description}`;
  return opening ?? UNFILLED.exec(text)?.[0] ?? UNFILLED_LINE.exec(text)?.[1] ?? null;
}

function isAtHost(address: string, host: string): boolean {
  return URL.canParse(address) && new URL(address).hostname === host;
}
