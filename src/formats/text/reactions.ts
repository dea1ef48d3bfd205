/** Emoji and how often each was given: ":eyes: 3", "👍 12 ❤️ 4". */
const GIVEN =
  /^(?:[\p{So}\p{Sk}]|:[a-z][a-z0-9_+-]{1,40}:)(?:[\p{So}\p{Sk}\uFE0F\u200D\d\s]|:[a-z][a-z0-9_+-]{1,40}:)*$/iu;
const COUNTED =
  "(?:up ?votes?|down ?votes?|points?|likes?|reactions?|comments?|repl(?:y|ies)|shares?|reposts?|retweets?|views?|impressions?|awards?|gefällt (?:mir|das|\\d{1,6} personen)(?:-angaben)?|kommentare?|antworten?|mal geteilt|reaktionen|aufrufe|j['’]aime|commentaires?|partages?|réponses?|réactions?|vues|me gusta|comentarios?|respuestas?|veces compartido|compartidos?|reacciones|mi piace|commenti|commento|condivisioni|curtidas?|gostos?|comentários?|partilhas?|compartilhamentos?|vind-ik-leuks|reacties|keer gedeeld|opmerkingen|gilla-markeringar|gillar|kommentarer|delningar|svar|synes godt om|delinger|likerklikk|polubie\\p{L}+|komentarz\\p{L}*|udostępnie\\p{L}+|odpowied\\p{L}+|komentářů|komentáře?|sdílení|odpovědí|to se mi líbí|zdieľan\\p{L}+|tykkäystä|kommenttia|jakoa)";
/** "12 comments  31 shares", "47 Me gusta · 8 comentarios". */
const COUNTS = new RegExp(
  `^(?:[\\p{So}\\uFE0F]{0,6}\\s?\\d[\\d.,]{0,8}\\s?[kK]?\\s${COUNTED}(?:\\s{0,4}[·•|,]?\\s{0,4})){1,5}$`,
  'iu',
);
const DONE =
  "(?:up ?vote|down ?vote|like|comment|share|repost|send|reply|save|award|follow|go to comments|gefällt mir|kommentieren|teilen|senden|antworten|j['’]aime|commenter|partager|envoyer|répondre|me gusta|comentar|compartir|enviar|responder|mi piace|commenta|condividi|invia|rispondi|curtir|gosto|compartilhar|partilhar|vind ik leuk|reageren|delen|doorsturen|gilla|kommentera|dela|synes godt om|kommenter|del|liker|lubię to!?|skomentuj|komentarz|udostępnij|to se mi líbí|okomentovat|komentovat|sdílet|odeslat|odpovědět|páči sa mi to|okomentovať|zdieľať|tykkää|kommentoi|jaa|citar|quote|zitieren|citer|report|denunciar|melden|signaler)";
/** "Like  Comment  Share", "Responder | Citar | Denunciar". */
const ACTIONS = new RegExp(`^${DONE}(?:(?:\\s{2,6}|\\s?[·•|/]\\s?)${DONE}){1,6}$`, 'iu');
const COMMENT_BOX =
  /^(?:(?:up|down)vote|go to comments|share|(?:write|add|leave|post) an? (?:public )?comment|(?:einen )?kommentar (?:schreiben|hinzufügen|verfassen)|schreibe? einen kommentar|(?:écrire|ajouter) un commentaire|escrib[ei]r? un comentario|añade un comentario|escrev\p{L}{1,2} um comentário|scrivi un commento|aggiungi un commento|schrijf een (?:openbare )?(?:reactie|opmerking)|skriv en kommentar|napisz komentarz|view (?:all|more|\d+) (?:\d+ )?(?:comments|replies)|(?:alle|weitere) kommentare anzeigen|voir (?:plus|tous|d['’]autres) .{0,10}commentaires|ver (?:más|todos) .{0,10}comentarios|napište komentář|napsat komentář|napíšte komentár|kirjoita kommentti|líbí se (?:uživateli |uživatelům )?.{1,40}|nejrelevantnější|mest relevante|mest relevanta|sort by:? (?:best|top|new)|most relevant|relevanteste zuerst)\s?[.…]{0,3}$/iu;

const ONE_ACTION = new RegExp(`^${DONE}$`, 'iu');

/** "Like", "Kommentieren": one thing that a network lets its reader do with a message. */
export function isNetworkButton(text: string): boolean {
  return text.length <= 30 && ONE_ACTION.test(text);
}

/** Whether a line is what a network shows below a message: how many liked it, and what one may do. */
export function isReaction(text: string): boolean {
  return (
    text.length <= 120 &&
    (GIVEN.test(text) || COUNTS.test(text) || ACTIONS.test(text) || COMMENT_BOX.test(text))
  );
}

/** A mark or a count: "↑ 148 ↓", "💬 37", "❤️". */
const MARK_OR_COUNT = /^[\p{S}\uFE0F\u200D\d\s.,kK]{1,20}$/u;

/** "↑ 148 ↓   💬 37   Share", "Me gusta · Comentar": what may be done with a message, side by side. */
export function isReactionRow(text: string): boolean {
  if (text.length > 120) return false;
  const cells = text.split(/\s?[·•|]\s?|\s{2,20}|\t/u).filter((cell) => cell !== '');
  return (
    cells.length >= 2 &&
    cells.some((cell) => isNetworkButton(cell)) &&
    cells.every((cell) => isNetworkButton(cell) || MARK_OR_COUNT.test(cell) || isReaction(cell))
  );
}
