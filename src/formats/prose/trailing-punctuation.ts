const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** An address as it stands in a sentence, without the punctuation and unpaired brackets after it. */
export function withoutTrailingPunctuation(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1] ?? '';
    const opening = PAIRS[last];
    const unpaired =
      opening !== undefined && count(address, opening, end) < count(address, last, end);
    if (!unpaired && !/[.,;:!?'’”"*|>…\\]/u.test(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function count(text: string, sign: string, end: number): number {
  let found = 0;
  for (let index = 0; index < end; index += 1) if (text[index] === sign) found += 1;
  return found;
}
