/** How employers say that they seek nobody at the moment, by language. */
const NO_OPENINGS = [
  String.raw`(?:there are )?(?:currently |presently |at present )?no (?:current |currently |open |available |live )?(?:vacancies|openings|(?:open )?positions|jobs|roles|opportunities)(?: (?:are |at |right |available |open |posted|currently|now|listed)|[.!]|$)`,
  String.raw`(?:we (?:currently |do not |don['’]t )?(?:currently )?have|there are)(?: currently)? (?:no|any) (?:current |open |job )?(?:openings|vacancies|positions|roles|opportunities)(?!\p{L})`,
  String.raw`(?:derzeit|zurzeit|momentan|aktuell|im moment)(?: gibt es| sind| haben wir)?(?: leider)? keine (?:offenen |freien )?(?:stellen|vakanzen|positionen)(?!\p{L})`,
  String.raw`(?:nous n['’]avons|il n['’]y a) (?:actuellement )?(?:pas|aucun\p{L}?) (?:de |d['’])?(?:poste|offre)s?(?!\p{L})`,
  String.raw`(?:aucun|pas d['’])(?:e)? ?(?:offre|poste)s? (?:disponible|à pourvoir|pour le moment|n['’]est)`,
  String.raw`(?:actualmente |en este momento )?no (?:hay|tenemos) (?:actualmente )?(?:ofertas|vacantes|puestos)(?!\p{L})`,
  String.raw`(?:(?:op dit moment|momenteel) )?(?:zijn er|er zijn|(?:wij|we) hebben|hebben (?:wij|we)) (?:op dit moment |momenteel )?geen (?:openstaande )?vacatures`,
  String.raw`(?:al momento |attualmente )?non (?:abbiamo|ci sono) (?:al momento )?(?:posizioni|offerte)(?!\p{L})`,
  String.raw`(?:just nu|för närvarande) (?:har vi |finns det )?inga lediga`,
  String.raw`(?:vi har|det finns) (?:just nu |för närvarande )?inga lediga`,
  String.raw`(?:não há|não temos|de momento não) .{0,12}vagas(?!\p{L})`,
  String.raw`obecnie nie (?:prowadzimy|mamy) .{0,20}(?:rekrutacji|ofert)`,
];
const SAYS_NONE = new RegExp(String.raw`(?<!\p{L})(?:${NO_OPENINGS.join('|')})`, 'iu');

/** Whether a text says that its employer has no openings. */
export function saysNoOpenings(text: string): boolean {
  return SAYS_NONE.test(text);
}
