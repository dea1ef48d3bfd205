import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Files at once: disks answer many questions together sooner than one after the other. */
const AT_ONCE = 64;

/** Does something with each of many files, several at a time; fails at the first failure. */
export async function withManyFiles<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < items.length; first += AT_ONCE) {
    await Promise.all(items.slice(first, first + AT_ONCE).map(work));
  }
}

/** Makes the folders in which files are going to lie. */
export async function makeFoldersOf(files: readonly string[]): Promise<void> {
  await withManyFiles([...new Set(files.map((file) => path.dirname(file)))], (folder) =>
    mkdir(folder, { recursive: true }),
  );
}

/** Copies a folder of plain files and folders to a place where there is none. */
export async function copyFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)));
  await mkdir(to, { recursive: true });
  await makeFoldersOf(files.map((file) => path.join(to, file)));
  await withManyFiles(files, (file) => copyFile(path.join(from, file), path.join(to, file)));
}
