import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { isClutter } from './clutter.ts';
import { webAddress } from './page-address.ts';
import { collapse, textOf } from './text.ts';

/** What a page's apply button leads to. */
export interface ApplyLink {
  readonly field: 'applyUrl' | 'applyEmail';
  readonly value: string;
  readonly line: number | undefined;
}

/** "Apply" as buttons say it, in the languages of the larger European boards. */
const SAYS_APPLY =
  /^(?:i.m interested\b|ich bin interessiert|je suis intéressée?|(?:ja|ik ben|me) interesse|estoy interesad[oa]|me interesa|sono interessat[oa]|jag är intresserad|(?:start|begin) (?:your |my |an |the )?application|submit (?:your |an |my )?(?:application|resume|cv)\b|(?:go to|open|complete|fill (?:in|out)) (?:the |an |our |this )?application|application form\b|\W{0,5}(?:easy |quick |click here to |please )?apply\b|.{0,20}\bapply (?:now|here|online|today|for this|for the|on company|via|with|through|directly)\b|.{0,30}\b(?:jetzt |online |hier |direkt )?bewerben\b|(?:zur |online-?)bewerbung\b|.{0,20}\b(?:je )?postuler\b|.{0,20}\bcandidater\b|.{0,20}\bsollicite(?:ren|er)\b|odpovědět|.{0,20}\bodpovědět na\b|.{0,20}\bmám zájem\b|.{0,20}\breagovat\b|.{0,20}\bpřihlásit se na pozici|.{0,20}\bcandidati\b|.{0,20}\binvia (?:la tua )?candidatura|.{0,20}\baplicar\b|.{0,20}\binscribirme\b|.{0,20}\bpostular(?:me)?\b|.{0,20}\bcandidatar(?:-se|-me)?\b|.{0,20}\baplikuj|.{0,20}\bansök\b|.{0,20}\bsök (?:jobbet|tjänsten|här|nu)\b|.{0,20}\bsend (?:inn )?(?:ansøgning|søknad)|.{0,20}\bsøk (?:her|nå)\b|.{0,20}\bsøg (?:her|nu)\b|.{0,20}\bhae (?:nyt|tästä)\b|.{0,20}\bsøg (?:på )?(?:job|stilling)|.{0,20}\bsøk (?:på )?(?:stilling|jobb)|.{0,20}\bhae (?:paikkaa|työpaikkaa)|.{0,16}応募(?!資格|条件|要件|方法|期間|締切|前|者))/i;

const APPLY_NAME =
  /(?:^|[^a-z])(?:apply|job-?apply|applynow|bewerben|postuler|solliciteren|job-?cta|reply-button)(?:[^a-z]|$)/i;
const APPLY_HREF =
  /(?:\/apply(?:[/?#]|$)|[?&]apply=|\/(?:applications?\/new|bewerben|postuler|solliciteren)(?:[/?#]|$)|\/candidature|\/applications\/(?:new|create)|\/application(?:[/?#]|$)|\/job-?apply\/|\/(?:bewerbung|bewerbungsformular|candidater|inscription-offre|ansok|sollicitatie|aplicar|oneclick-ui)(?:[/?#]|$)|\/o\/[^/?#]{1,200}\/c\/new|greenhouse\.io\/.{0,80}#app|apply\.workable\.com)/i;
/** A form to be filled in and sent: where to, the text says. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pages)$/i;
/** A link that is an address, or one of the words that stand for one. */
const SAYS_LITTLE =
  /^(?:(?:https?:\/\/|www\.)\S{3,70}|(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}\/\S{1,100}|(?:click )?(?:here|hier|ici|aquí|qui|her|här|zde|tutaj)|(?:this|the|our|application|online|web) ?(?:form|link|page|portal)|(?:this|our|the) (?:short |online )?(?:application )?(?:form|link)|link|form|formular)\W?$/i;
const TOLD_TO_APPLY =
  /(?:\binterested\?|\bto apply\b|\bapply (?:at|via|on|through|using|with|online|here|by|now)\b|\bapplications? (?:(?:are|is|may be|can be|must be|should be|will be) )?(?:only )?(?:(?:accepted|made|sent|submitted|received|taken) )?(?:only |exclusively |online )?(?:at|via|through|by|to|on)\b|\bfill (?:in|out)\b|\bbewerb|\binteressiert\?|\bpostule|\bcandidat|\bsollicit|\bansök|\baplica|\binscr)(?:[^.!]|(?<=\d)\.){0,90}$/i;
const NOT_APPLY =
  /\b(?:how to apply|before applying|filters?|coupon|post a job|login|log in|sign ?in|sign ?up|register|save|share|email (?:this|to)|report|refer|similar|alert)\b/i;
const SIGN_IN_PATH =
  /\/(?:login|log-in|signin|sign-in|signup|sign-up|register|account|auth|users?|prihlasit-se|sso|entrar|anmelden|einloggen|connexion|se-connecter|identification|iniciar-sesion|acceder|accedi|inloggen|logga-in|logg-?inn|log-?ind|kirjaudu|zaloguj|logowanie|prihlaseni)\b/i;
const SHARE =
  /(?:facebook\.com\/shar|twitter\.com\/(?:share|intent)|x\.com\/intent|linkedin\.com\/(?:share|sharing)|wa\.me|whatsapp|t\.me\/share|pinterest|reddit\.com\/submit|xing\.com\/spi)/i;

const LEADING = `a[href], button, form[action], input[type="submit"], ${'applybutton applylink applynow applycta buttonlink linkbutton cta apply'
  .split(' ')
  .join(', ')}`;

/** Finds where the page's apply button leads; external addresses win over links within the page. */
export function findApplyLink(
  $: CheerioAPI,
  baseUrl: string | null,
  firstLine: number,
): ApplyLink | null {
  let best: { link: ApplyLink; score: number } | null = null;
  for (const element of $(LEADING).toArray().filter(isElement)) {
    const address = addressOf(element);
    if (address === null) continue;
    const score = scoreOf(element, address, baseUrl);
    if (score <= 0 || (best !== null && score <= best.score)) continue;
    const link = linkOf(address, baseUrl, lineOf(element, firstLine));
    if (link !== null) best = { link, score };
  }
  return best?.link ?? null;
}

function addressOf(element: Element): string | null {
  const own =
    element.attribs['href'] ??
    element.attribs['data-href'] ??
    element.attribs['data-url'] ??
    element.attribs['formaction'] ??
    (/^(?:a|button|form|input)$/.test(element.name)
      ? undefined
      : (element.attribs['to'] ?? element.attribs['url'] ?? element.attribs['link']));
  if (own !== undefined) return own.trim();
  if (element.name === 'form') return element.attribs['action']?.trim() ?? null;
  return (
    /(?:location(?:\.href)?\s?=\s?|window\.open\()['"]([^'"]{1,2000})['"]/.exec(
      element.attribs['onclick'] ?? '',
    )?.[1] ?? null
  );
}

function scoreOf(element: Element, address: string, baseUrl: string | null): number {
  if (address === '' || /^(?:javascript|data|tel|sms):/i.test(address)) return 0;
  const path = pathOf(address, baseUrl);
  if (SHARE.test(address) || SIGN_IN_PATH.test(path) || DOCUMENT.test(path)) return 0;
  const text =
    element.name === 'form'
      ? ''
      : textOf(element) ||
        element.attribs['label'] ||
        element.attribs['text'] ||
        element.attribs['aria-label'] ||
        element.attribs['title'] ||
        element.attribs['value'] ||
        '';
  const name = [
    element.name,
    element.attribs['id'],
    element.attribs['class'],
    element.attribs['data-test'],
    element.attribs['data-testid'],
    element.attribs['data-qa'],
    element.attribs['name'],
    element.attribs['data-automation-id'],
  ].join(' ');
  if (text.length > 80 || NOT_APPLY.test(text)) return 0;
  const says = SAYS_APPLY.test(text);
  const named = APPLY_NAME.test(name);
  const leads = APPLY_HREF.test(address);
  const told = says || isToldToApply(element, text);
  if (!told && !(leads && text.length < 40) && !(named && leads)) return 0;
  if (element.name === 'form' && !named) return 0;
  if (address.startsWith('mailto:')) return says && mailAddress(address) !== null ? 40 : 0;
  const clutter = isClutter(element) ? -25 : 0;
  const place = address.startsWith('#') ? 5 : isExternal(address, baseUrl) ? 30 : 15;
  return (says ? 30 : told ? 5 : 0) + (named ? 10 : 0) + (leads ? 10 : 0) + place + clutter;
}

/** "Interested? Fill in this form", "Apply at https://…": the words before a link that says little. */
function isToldToApply(link: Element, text: string): boolean {
  if (link.name !== 'a' || !SAYS_LITTLE.test(text)) return false;
  let before = '';
  for (let node = link.prev; node !== null && before.length < 140; node = node.prev) {
    if (node.type === 'tag' && node.name === 'br') break;
    before = (node.type === 'text' ? collapse(node.data) : textOf(node, 400)) + ' ' + before;
  }
  return TOLD_TO_APPLY.test(before.slice(-140));
}

function linkOf(
  address: string,
  baseUrl: string | null,
  line: number | undefined,
): ApplyLink | null {
  if (/^mailto:/i.test(address)) {
    const mail = mailAddress(address);
    return mail === null ? null : { field: 'applyEmail', value: mail, line };
  }
  const url = webAddress(address, baseUrl);
  return url === null ? null : { field: 'applyUrl', value: url, line };
}

/** The address of a mailto link; share links have none. */
export function mailAddress(href: string): string | null {
  const address = /^mailto:([^?]{0,320})/i.exec(href.trim())?.[1] ?? '';
  const decoded = safelyDecoded(address).trim();
  return /^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,255}\.[^\s@,;<>]{2,63}$/.test(decoded) ? decoded : null;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isExternal(address: string, baseUrl: string | null): boolean {
  const url = webAddress(address, baseUrl);
  if (url === null) return false;
  return baseUrl === null || new URL(url).hostname !== new URL(baseUrl).hostname;
}

function pathOf(address: string, baseUrl: string | null): string {
  const url = webAddress(address, baseUrl);
  return url === null ? address : new URL(url).pathname;
}
