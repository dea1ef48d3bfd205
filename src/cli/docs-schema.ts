/** Writes what is made from the guide to fields: `npm run docs:schema`. */
import { writeFile } from 'node:fs/promises';
import { fieldList } from '../editing/field-list.ts';
import { postingSchema } from '../editing/posting-schema.ts';

const inProject = (path: string): URL => new URL(`../../${path}`, import.meta.url);

await writeFile(inProject('docs/fields.md'), fieldList());
await writeFile(
  inProject('content/posting.schema.json'),
  `${JSON.stringify(postingSchema(), null, 2)}\n`,
);
