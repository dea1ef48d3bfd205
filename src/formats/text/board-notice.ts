import type { Line } from './lines.ts';

const LONGEST = 240;
/** Orders and reminders to a board's visitors that concern money or their own data, by how they begin. */
const WARNS =
  /^[^\p{L}]{0,6}(?:never (?:have to )?(?:pay|send|give|provide)|(?:do not|don['’]t) (?:pay|send money|provide your (?:bank|credit))|be careful|be ?ware (?:of|:)|stay safe|safety tip|scam alert|remember that no|zahlen sie (?:nie|nie?mals|kein)|überweisen sie (?:nie|kein)|geben sie (?:nie|niemals|keine)|vorsicht vor|ne (?:payez|versez|communiquez) (?:jamais|pas)|méfiez-vous|attention aux arnaques|(?:recuerda|recuerde) que (?:ningún|ninguna|nunca|nadie)|nunca (?:pagues|pague|envíes|entregues)|no (?:pagues|pague|envíes|entregues) |desconfía|lembre-se de que (?:nenhum|nunca)|(?:nunca|não) (?:pague|envie|forneça)|desconfie|cuidado com (?:golpes|fraudes)|non (?:pagare|versare|inviare|fornire) mai|diffida(?:te)? d|attenzione alle truffe|betaal nooit|maak nooit|pas op voor|betala aldrig|lämna aldrig|se upp för|betal aldrig?|vær (?:opmærksom|oppmerksom) på svind|nigdy nie (?:płać|wysyłaj|podawaj)|uważaj na oszust|nikdy neplaťte|pozor na podvod|älä (?:koskaan )?maksa)(?!\p{L})/iu;
const OF_MONEY =
  /(?<!\p{L})(?:pay(?:ing|ment)?s?|money|fees?|bank|credit card|scam(?:s|mers)?|fraud(?:s|ulent)?|imposters?|geld|gebühr\p{L}*|kontodaten|betrüg\p{L}*|betrug|argent|arnaques?|frais|bancaires?|dinero|pagos?|cobr\p{L}{1,4}|bancari[oa]s?|estafas?|dinheiro|taxas?|bancári[oa]s?|golpes?|fraudes?|denaro|soldi|truff[ae]|betal\p{L}*|bankgegevens|oplichting|pengar|bankuppgifter|bluff\p{L}*|penge|svindel|pieni[ąe]\p{L}*|opłat\p{L}*|oszust\p{L}*|peníze|poplat\p{L}*|podvod\p{L}*|maksa|rahaa)(?!\p{L})/iu;
/** An employer says such a thing of itself. */
const OF_EMPLOYER =
  /(?<!\p{L})(?:we|our|us|i|my|wir|unser\p{L}*|uns|nous|notre|nos|nosotros|nuestr\p{L}*|nós|noss\p{L}*|noi|nostr\p{L}*|wij|ons|onze|vi|vår\p{L}*|vores|my|nasz\p{L}*|naše|náš)(?!\p{L})/iu;
const CONTACT_SITE = /(?<!\p{L})(?:contact|let|tell|inform|report (?:it )?to) us(?!\p{L})/giu;
/** "Please mention that you found the job on Harp Board": where one is to say to have read it. */
const MENTION =
  /^[^\p{L}]{0,6}(?:(?:please|kindly|when applying|when you apply),?[: ](?:please )?)?(?:(?:mention|state|say|let (?!us |me ).{2,50} know|tell (?!us |me ).{2,50}?) (?:that )?you(?: have)? (?:found|saw|seen|read|heard about) (?:this|the|their|our) (?:job|role|ad|advert|posting|position|vacancy|listing|offer)|(?:bitte )?(?:geben sie|gib|erwähnen sie|erwähne|beziehen sie sich).{0,30} (?:anzeige|stelle|inserat) (?:auf|bei|in) .{3,40} (?:gefunden|gesehen)|(?:merci de )?(?:précisez|préciser|mentionnez|mentionner) que vous avez (?:vu|trouvé) (?:cette|l['’])|(?:menciona|indica|di) que (?:has visto|viste|encontraste) (?:esta|la|el)|(?:mencione|diga) que (?:viu|encontrou) (?:esta|a)|vermeld dat (?:je|u) (?:deze|de) (?:vacature|advertentie)|ange att du (?:såg|hittade|läste))(?!\p{L})/iu;

/** Whether a line is a board's warning to its visitors, or asks them to say where they read of the job. */
export function isBoardNotice(text: string): boolean {
  if (text.length > LONGEST || text.includes('@')) return false;
  if (MENTION.test(text)) return true;
  return (
    WARNS.test(text) && OF_MONEY.test(text) && !OF_EMPLOYER.test(text.replace(CONTACT_SITE, ''))
  );
}

/** The lines without a board's notices to its visitors, each a line of its own. */
export function withoutBoardNotices(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !isBoardNotice(text));
}
