const LONGEST = 70;
const MOST_WORDS = 9;
const ADDRESS = /https?:|www\.|@/iu;
/** A clause that leads into what follows is part of the text, not a title over it. */
const LEADING_IN =
  /^(?:we|i|you|they|he|she|it|this|these|those|there|here|some|if|to|for|in|at|as|with|our (?!team|stack|culture|values|mission|product|process|benefits|perks|story|company|office)|currently|looking|seeking|hiring|please|help|also|and|or|but|wir|sie|du|dein|ihr|nous|vous|je|tu|buscamos|wij|je)(?=[\s’'])/iu;
/** Short clauses with a verb that are headings all the same. */
const KNOWN =
  /^(?:you|we offer|you (?:will|have|are|bring)|we are|we have|this is you|this is us|das bist du|wir bieten|dein profil|deine aufgaben|ihr profil|ihre aufgaben|if you)$/iu;

/** The text of a heading that its line marks as one by itself, with the level that the mark tells. */
export function readMarkedHeading(line: string): { level: number; text: string } | null {
  if (line.length > 200) return null;
  const hash = /^(#{1,6})[ \t]*(?=[^\s#])/u.exec(line);
  if (
    hash &&
    /[\p{L}]/u.test(line) &&
    (line[hash[0].length - 1] === ' ' || (hash[1] ?? '').length > 1)
  ) {
    return { level: (hash[1] ?? '#').length, text: stripTrailing(line.slice(hash[0].length), '#') };
  }
  const framed =
    /^(={1,80}|-{2,80}|\*{1,80}|_{2,80}|~{2,80}|#{2,80}|—{1,40}|–{2,40}|<{2,20}|>{2,20}|\[)[ \t]*(?=[^\s=\-*_~#—–])/u.exec(
      line,
    );
  if (framed) {
    const sign = framed[1]?.[0] ?? '=';
    const closing = sign === '[' ? ']' : sign === '<' ? '>' : sign;
    const rest = line.slice(framed[0].length);
    const text = stripTrailing(rest, closing);
    const closed = text.length < rest.trimEnd().length;
    if (closed && sign !== '[' && isPlainHeading(text.replace(/:$/u, ''), LONGEST))
      return { level: 2, text };
  }
  return null;
}

/** Whether a line that stands alone reads as a title over what follows. */
export function looksLikeHeading(line: string): boolean {
  if (line.endsWith(':')) {
    const text = line.slice(0, -1).trim();
    if (KNOWN.test(text)) return true;
    return isPlainHeading(text, 60) && wordCount(text) <= 6 && !LEADING_IN.test(text);
  }
  return (
    isPlainHeading(line, LONGEST) &&
    (KNOWN.test(line) || !/^(?:hi|hello|hey|thanks|thank you|cheers|regards)\b/iu.test(line))
  );
}

/** A short line all in capitals: a heading even where text follows without a blank line. */
export function isShouted(line: string): boolean {
  const text = line.replace(/:$/u, '');
  return (
    isPlainHeading(text, 60) &&
    /\p{Lu}[\p{Lu}\s]{2,}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    (text.match(/\p{Lu}/gu) ?? []).length >= 4
  );
}

/** A line of signs that only divides: `-----`, `=====`, `* * *`. */
export function isRule(line: string): boolean {
  return (
    /^[-=_*~#+.–—─━═ ]{3,}$/u.test(line) &&
    !/^[. ]+$/u.test(line) &&
    line.replace(/ /gu, '').length >= 2
  );
}

function isPlainHeading(text: string, longest: number): boolean {
  return (
    text.length > 0 &&
    text.length <= longest &&
    /\p{L}/u.test(text) &&
    !/[.!;,:…]$/u.test(text) &&
    !/^[\p{Ll}(>]/u.test(text.replace(/^(?:iOS|e[A-Z]|i[A-Z])/u, 'I')) &&
    !/[.!?]\s+\p{Lu}/u.test(text) &&
    !ADDRESS.test(text) &&
    wordCount(text) <= MOST_WORDS
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

function stripTrailing(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === sign || text[end - 1]?.trim() === '')) end -= 1;
  return text.slice(0, end);
}
