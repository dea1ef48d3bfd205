import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeFingerprint } from '../loader/fingerprint.ts';
import { localLogo } from '../presentation/logo.ts';
import { boardCard } from '../presentation/open-graph/board-card.ts';
import type { Drawing } from '../presentation/open-graph/drawing.ts';
import {
  CARD_FACTS,
  type CardPosting,
  postingCard,
} from '../presentation/open-graph/posting-card.ts';
import type { BoardIdentity } from '../presentation/open-graph/sheet.ts';
import { imageCache } from './image-cache.ts';
import { squarePng, svgToPng } from './png.ts';
import { drawingSvg } from './svg.ts';
import { type FontFiles, loadTypeface, type Typeface } from './typeface.ts';

/** The images that are shown where a page is shared, as PNG files. */
export interface CardImages {
  board(): Promise<Uint8Array>;
  posting(posting: CardPosting): Promise<Uint8Array>;
}

export interface CardImagesOptions {
  readonly board: BoardIdentity & { readonly description: string; readonly language: string };
  /** Font files for scripts that the built-in fonts lack, relative to the root. */
  readonly fonts: readonly string[];
  /** The project's root folder. */
  readonly root: string;
  /** The folder that is served as it is; company logos lie in it. */
  readonly publicDirectory: string;
  /** Where images are kept between builds. */
  readonly cacheDirectory: string;
}

/** Pixels of a logo in the image's file, twice those that it is shown in. */
const LOGO_SIZE = 128;

/** The folders of `src/` whose code decides what an image looks like. */
const DRAWING_CODE = ['values', 'config', 'presentation', 'images'];

/**
 * Draws cards, or fetches them from the cache when all that they show is as it was.
 *
 * @throws {FontError} from either function, when a font cannot be used
 */
export function cardImages(options: CardImagesOptions): CardImages {
  const { board, publicDirectory, root, fonts } = options;
  const { title, description, url, accent, language } = board;
  const typeface = once(() => loadTypeface(fontFiles(root, fonts)));
  const common = once(async () => [
    await codeFingerprint(root, DRAWING_CODE),
    await Promise.all(fonts.map((font) => digestOfFile(path.resolve(root, font)))),
    { title, description, url, accent, language },
  ]);
  const cache = imageCache(options.cacheDirectory);
  const logos = new Map<string, Promise<string | null>>();

  const logoOf = (file: string): Promise<string | null> => {
    const known = logos.get(file) ?? readLogo(path.join(publicDirectory, file));
    logos.set(file, known);
    return known;
  };
  const image = async (
    facts: unknown,
    layOut: (typeface: Typeface) => Drawing,
    logo: string | null,
  ): Promise<Uint8Array> =>
    cache.get(JSON.stringify([await common(), facts, logo]), async () => {
      const fonts = await typeface();
      return svgToPng(drawingSvg(layOut(fonts), fonts, () => logo));
    });
  return {
    board: () => image(null, (fonts) => boardCard(board, fonts), null),
    posting: async (posting) => {
      const facts = pick(posting, CARD_FACTS);
      const file = localLogo(facts.company.logo);
      const logo = file === null ? null : await logoOf(file);
      // Without a readable logo the card shows what companies without one get.
      const company = { ...facts.company, logo: logo === null ? null : facts.company.logo };
      const card = { ...facts, company };
      return image(card, (fonts) => postingCard(card, board, language, fonts), logo);
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** A file that is not there has a digest too; it is reported when it is needed. */
async function digestOfFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => '');
  return createHash('sha256').update(bytes).digest('hex');
}

async function readLogo(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null);
  const png = bytes === null ? null : await squarePng(bytes, LOGO_SIZE);
  return png === null ? null : `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** The files of the built-in fonts, which cover Latin, Greek and Cyrillic, and of the board's own. */
function fontFiles(root: string, more: readonly string[]): FontFiles {
  const { resolve } = createRequire(path.join(root, 'package.json'));
  const own = more.map((file) => path.resolve(root, file));
  const family = '@expo-google-fonts';
  return {
    title: [resolve(`${family}/source-serif-4/700Bold/SourceSerif4_700Bold.ttf`), ...own],
    text: [resolve(`${family}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`), ...own],
    strong: [resolve(`${family}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`), ...own],
  };
}
