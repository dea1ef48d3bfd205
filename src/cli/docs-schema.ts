/** Writes what is made from the guide to fields: `npm run docs:schema`. */
import { mkdir, writeFile } from 'node:fs/promises';
import boardConfig from '../board.config.ts';
import { fieldList } from '../editing/field-list.ts';
import { postingSchema } from '../editing/posting-schema.ts';
import { issueForm } from '../issue-form/form.ts';

const inProject = (path: string): URL => new URL(`../../${path}`, import.meta.url);

await writeFile(inProject('docs/fields.md'), fieldList());
await writeFile(
  inProject('content/posting.schema.json'),
  `${JSON.stringify(postingSchema(), null, 2)}\n`,
);
await mkdir(inProject('.github/ISSUE_TEMPLATE/'), { recursive: true });
await writeFile(inProject('.github/ISSUE_TEMPLATE/post-a-job.yml'), issueForm(boardConfig));
