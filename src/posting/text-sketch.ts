/** Hashes that a sketch keeps; the estimate of a similarity is off by about one in eight at most. */
const SIZE = 64;
/** Words of a shingle: runs this long hardly recur by chance. */
const SHINGLE = 5;
/** Texts with fewer shingles are too short to be told apart from any other. */
const FEWEST_SHINGLES = 30;
/** More words than a posting has. */
const MOST_WORDS = 5000;

/** The smallest hashes of a text's shingles, ascending: a small sample by which texts are compared. */
export type TextSketch = readonly number[];

/** Reused for every text, since boards have tens of thousands of them. */
const words = new Uint32Array(MOST_WORDS);
const shingles = new Uint32Array(MOST_WORDS);

/**
 * Sketches the text of an HTML fragment for comparison with others (bottom-k min-hash over runs of five
 * words), in time linear in its length. Tags, case, punctuation and white space do not count.
 *
 * @returns null for a text too short to compare
 * @see A. Broder, "On the resemblance and containment of documents", 1997
 */
export function sketchText(html: string): TextSketch | null {
  const count = hashWords(html) - SHINGLE + 1;
  if (count < FEWEST_SHINGLES) return null;
  for (let index = 0; index < count; index += 1) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE; offset += 1) {
      hash = Math.imul(hash ^ (words[index + offset] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    shingles[index] = Math.imul(hash, 0x85ebca6b) >>> 0;
  }
  const smallest = smallestOf(count, (2 ** 32 * SIZE * 1.5) / count);
  return smallest.length === SIZE ? smallest : smallestOf(count, 2 ** 32);
}

/** The smallest different hashes below a limit, ascending; sorting all would take most of the time. */
function smallestOf(count: number, limit: number): number[] {
  const below: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const hash = shingles[index] ?? 0;
    if (hash < limit) below.push(hash);
  }
  below.sort((a, b) => a - b);
  return below.filter((hash, index) => hash !== below[index - 1]).slice(0, SIZE);
}

/** An estimate of the share of shingles that two texts have in common, from 0 to 1. */
export function similarity(a: TextSketch, b: TextSketch): number {
  let shared = 0;
  let seen = 0;
  let left = 0;
  let right = 0;
  const size = Math.min(SIZE, Math.max(a.length, b.length));
  while (seen < size && (left < a.length || right < b.length)) {
    const first = a[left] ?? Infinity;
    const second = b[right] ?? Infinity;
    if (first === second) shared += 1;
    if (first <= second) left += 1;
    if (second <= first) right += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

const LESS_THAN = 60;
const GREATER_THAN = 62;

/** Fills `words` with a hash (FNV-1a) for each word and answers their number. */
function hashWords(html: string): number {
  let count = 0;
  let hash = 0;
  let inTag = false;
  for (let index = 0; index <= html.length && count < MOST_WORDS; index += 1) {
    const code = index < html.length ? html.charCodeAt(index) : 32;
    if (inTag) inTag = code !== GREATER_THAN;
    else if (isWordCode(code)) {
      if (hash === 0) hash = 0x811c9dc5;
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
    } else {
      inTag = code === LESS_THAN;
      if (hash !== 0) words[count++] = hash;
      hash = 0;
    }
  }
  return count;
}

/** Letters and digits of any script; the marks beyond Latin are the general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code > 191 && !(code >= 0x2000 && code <= 0x206f);
}
