import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardImages } from '../../../src/images/card-images.ts';
import { sweepImageCache } from '../../../src/images/image-cache.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let cacheDirectory: string;

beforeEach(async () => {
  cacheDirectory = await mkdtemp(path.join(tmpdir(), 'corkboard-images-'));
});
afterEach(() => rm(cacheDirectory, { recursive: true }));

function imagesOf({ fonts = [] as string[], title = 'Harbour Jobs' } = {}) {
  const board = {
    title,
    description: 'Work by the sea.',
    url: 'https://harbour.example',
    language: 'en',
    accent: null,
  };
  const publicDirectory = path.join(root, 'public');
  return cardImages({ board, fonts, root, publicDirectory, cacheDirectory });
}
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('images of cards', () => {
  it('are PNG files of the size that is asked for', async () => {
    const images = imagesOf();
    for (const image of [await images.board(), await images.posting(postingOf())]) {
      const { format, width, height } = await sharp(image).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(image.length).toBeLessThan(60_000);
    }
  });

  it('are the same bytes for the same posting, and others for another', async () => {
    const once = await imagesOf().posting(postingOf());
    await rm(cacheDirectory, { recursive: true });
    const again = await imagesOf().posting(postingOf());
    expect(digest(again)).toBe(digest(once));
    const other = await imagesOf().posting(postingOf({ title: 'Boat Wright' }));
    expect(digest(other)).not.toBe(digest(once));
  });

  it('are not drawn again for a posting whose facts are as they were', async () => {
    await imagesOf().posting(postingOf());
    const [name = ''] = await readdir(cacheDirectory);
    await writeFile(path.join(cacheDirectory, name), 'kept');
    const changed = postingOf({ description: '<p>Other words.</p>', tags: ['lamps'] });
    expect(Buffer.from(await imagesOf().posting(changed)).toString()).toBe('kept');
    await imagesOf({ title: 'Another name' }).posting(changed);
    expect(await readdir(cacheDirectory)).toHaveLength(2);
  });

  it('show the logo, and the monogram where it cannot be read', async () => {
    const image = async (logo: string | null) =>
      digest(await imagesOf().posting(postingOf({ company: companyOf('Ninefold', { logo }) })));
    const plain = await image(null);
    expect(await image('logos/longshelf.svg')).not.toBe(plain);
    expect(await image('logos/nowhere.svg')).toBe(plain);
    expect(await image('favicon.svg/../../package.json')).toBe(plain);
  });

  it('name a font of the board that cannot be used', async () => {
    await expect(imagesOf({ fonts: ['fonts/nowhere.ttf'] }).board()).rejects.toThrow(
      /nowhere\.ttf.*openGraphFonts/,
    );
    await expect(imagesOf({ fonts: ['package.json'] }).board()).rejects.toThrow(/no TrueType/);
  });
});

describe('sweepImageCache', () => {
  it('deletes what no build has asked for in a month', async () => {
    const images = imagesOf();
    await images.board();
    const [old = ''] = await readdir(cacheDirectory);
    await utimes(path.join(cacheDirectory, old), new Date(0), new Date(0));
    await images.posting(postingOf());
    await sweepImageCache(cacheDirectory, new Date());
    const left = await readdir(cacheDirectory);
    expect(left).toHaveLength(1);
    expect(left).not.toContain(old);
    expect((await readFile(path.join(cacheDirectory, left[0]!))).length).toBeGreaterThan(1000);
  });

  it('does nothing where there is no cache', async () => {
    await expect(sweepImageCache('/nowhere/at/all', new Date())).resolves.toBeUndefined();
  });
});
