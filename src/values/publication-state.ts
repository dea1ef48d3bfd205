import { foldText } from './folded-text.ts';

/**
 * Words for a posting that takes no applications, or none yet, folded: over, filled, withdrawn, not
 * published. With their endings of gender and number: "cerrada", "geschlossen", "pourvu".
 */
const CLOSED: readonly string[] = [
  'closed|filled|expired|archived?|inactive|upcoming|draft|paused?|on hold|cancell?ed|withdrawn|unpublished|hidden|taken|ended|finished|over|deactivated|disabled|suspended|scheduled|no longer (?:available|active|open)|not (?:available|active|open|published)|unlisted|trash(?:ed)?|deleted|removed|offline',
  'geschlossen|besetzt|vergeben|abgelaufen|beendet|archiviert|inaktiv|entwurf|pausiert|deaktiviert|unveroffentlicht|nicht (?:mehr )?(?:verfugbar|aktiv|offen|online)|zuruckgezogen|ausgelaufen',
  'ferme(?:e|es|s)?|pourvu(?:e|es|s)?|cloture(?:e|es|s)?|expire(?:e|es|s)?|archive(?:e|es|s)?|inacti(?:f|ve)s?|brouillon|suspendu(?:e|es|s)?|close|non publiee?|annulee?|terminee?|desactivee?',
  'cerrad[oa]s?|cubiert[oa]s?|caducad[oa]s?|finalizad[oa]s?|expirad[oa]s?|archivad[oa]s?|inactiv[oa]s?|borrador|vencid[oa]s?|cancelad[oa]s?|pausad[oa]s?|suspendid[oa]s?|no (?:disponible|activ[oa])',
  'encerrad[oa]s?|fechad[oa]s?|preenchid[oa]s?|arquivad[oa]s?|inativ[oa]s?|rascunho|suspens[oa]s?|concluid[oa]s?|desativad[oa]s?',
  'chius[oaei]|scadut[oaei]|copert[oaei]|archiviat[oaei]|inattiv[oaei]|bozza|terminat[oaei]|conclus[oaei]|sospes[oaei]|annullat[oaei]',
  'gesloten|vervuld|verlopen|gearchiveerd|inactief|concept|ingevuld|bezet|afgelopen|niet (?:meer )?(?:beschikbaar|actief)',
  'stangd|tillsatt|avslutad|utgangen|arkiverad|inaktiv|utkast|lukket|besat|besatt|udlobet|utlopt|arkiveret|arkivert|kladde|avsluttet|afsluttet|passerad',
  'zamkniet[aey]|nieaktualn[aey]|wygasl[aoy]|zakonczon[aey]|nieaktywn[aey]|szkic|obsadzon[aoey]|zarchiwizowan[aey]|uzavren[aoy]|obsazen[aoy]|neaktivni|ukoncen[aoy]|vyprsel[ao]?',
  'suljettu|taytetty|paattynyt|umpeutunut|luonnos|arkistoitu|ei aktiivinen',
  '募集終了|掲載終了|終了|下書き|非公開',
];
const WORDS = CLOSED.join('|');
/** What is closed may stand before it: "position filled", "ad expired", "stelle besetzt". */
const CLOSED_STATE = new RegExp(
  String.raw`^(?:[\p{L}]{2,15} ){0,2}(?:${WORDS})(?:$| (?:to|for|on|since|as of|seit|am|depuis|desde|el|op|sinds|dal) |[,;.:(–-])`,
  'u',
);
/** "Not yet closed", "never expired": the contrary. */
const DENIED = /^(?:not (?:yet )?closed|never|nicht geschlossen|niet gesloten|no cerrad)/u;

/** Whether a word for the state of a posting says that it takes no applications: "closed", "besetzt", "pourvu". */
export function saysClosedState(state: string): boolean {
  const folded = foldText(state.slice(0, 60))
    .replace(/_/g, ' ')
    .replace(/[!.]+$/u, '');
  return !DENIED.test(folded) && CLOSED_STATE.test(folded);
}
