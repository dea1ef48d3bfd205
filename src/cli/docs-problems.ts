/** Writes the list of all problems to docs/problems.md: `npm run docs:problems`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { problemList } from '../problems/problem-list.ts';

const file = fileURLToPath(new URL('../../docs/problems.md', import.meta.url));
await mkdir(new URL('.', new URL('../../docs/problems.md', import.meta.url)), { recursive: true });
await writeFile(file, problemList());
