import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './support/built-files.ts';
import { markdownPosting } from './support/postings.ts';
import { type CopyBuild, copyProject, type ProjectCopy } from './support/project-copy.ts';

// A page that is taken over from the last build though it would look different now is worse than a slow
// build. So each kind of input is changed in turn, and what a build makes of it after the last one is
// compared with what a build from nothing makes.
test.describe.configure({ mode: 'serial' });

const DAY = 86_400;
const MONDAY = Date.UTC(2026, 10, 16) / 1000;

const keeper = (facts: Record<string, string> = {}, body?: string) =>
  markdownPosting({ title: 'Lamp Keeper', tags: '[lamps, towers]', ...facts }, body);

const postings = {
  'keeper.md': keeper({ validThrough: '2026-11-18' }),
  'second-keeper.md': keeper({ title: 'Second Keeper', datePosted: '2026-11-01' }),
  'tuner.md': markdownPosting({
    title: 'Fog Horn Tuner',
    company: 'Slipway Guild',
    tags: '[horns]',
  }),
  'cook.md': markdownPosting({ title: 'Island Cook', datePosted: '2026-10-30' }),
  'closed.md': markdownPosting({ title: 'Rope Walker', validThrough: '2026-09-01' }),
};

let growing: ProjectCopy;
let fresh: ProjectCopy;
let env = { SOURCE_DATE_EPOCH: String(MONDAY) };

test.beforeAll(async () => {
  growing = copyProject(postings);
  fresh = copyProject(postings);
  await growing.build(env);
});
test.afterAll(() => {
  growing.remove();
  fresh.remove();
});

/** Both copies' sites after a change to both. */
async function buildBoth(
  change: (project: ProjectCopy) => void,
): Promise<{ after: CopyBuild; clean: CopyBuild }> {
  for (const project of [growing, fresh]) change(project);
  fresh.clearCache();
  const [after, clean] = await Promise.all([growing.build(env), fresh.build(env)]);
  return { after, clean };
}

/** Files that only one of the sites has, or that differ. */
function differences(one: CopyBuild, other: CopyBuild): string[] {
  const files = new Set([...builtFiles(one), ...builtFiles(other)]);
  const content = ({ outDir }: CopyBuild, file: string) => {
    try {
      return readFileSync(join(outDir, file));
    } catch {
      return null;
    }
  };
  return [...files].filter((file) => {
    const [a, b] = [content(one, file), content(other, file)];
    return a === null || b === null || !a.equals(b);
  });
}

const CHANGES: readonly {
  name: string;
  change: (project: ProjectCopy) => void;
  /** Whether pages are taken over: a change that concerns all of them must not take over any. */
  takesOver: boolean;
}[] = [
  { name: 'nothing', change: () => undefined, takesOver: true },
  {
    name: "a posting's body",
    change: (project) =>
      project.writePosting(
        'tuner.md',
        markdownPosting(
          { title: 'Fog Horn Tuner', company: 'Slipway Guild', tags: '[horns]' },
          'You tune the horn every spring and write a letter to each ship.',
        ),
      ),
    takesOver: true,
  },
  {
    name: "a posting's title and tags, which other pages show",
    change: (project) =>
      project.writePosting('second-keeper.md', keeper({ title: 'Third Keeper', tags: '[lamps]' })),
    takesOver: true,
  },
  {
    name: 'a new posting',
    change: (project) =>
      project.writePosting(
        'painter.md',
        markdownPosting({ title: 'Buoy Painter', datePosted: '2026-11-15', tags: '[towers]' }),
      ),
    takesOver: true,
  },
  {
    name: "a posting's last day, so that it closes",
    change: (project) =>
      project.writePosting(
        'cook.md',
        markdownPosting({ title: 'Island Cook', validThrough: '2026-11-10' }),
      ),
    takesOver: true,
  },
  {
    name: 'a company profile that appears',
    change: (project) =>
      project.writeFile(
        'companies/slipway-guild.md',
        '---\nname: Slipway Guild\nwebsite: https://slipway.example/\n---\n\nWe launch boats.\n',
      ),
    takesOver: true,
  },
  {
    name: 'what a company profile says',
    change: (project) =>
      project.writeFile(
        'companies/slipway-guild.md',
        '---\nname: The Slipway Guild\nwebsite: https://slipway.example/\n---\n\nWe launch ships.\n',
      ),
    takesOver: true,
  },
  {
    name: 'a deleted posting',
    change: (project) => project.deletePosting('painter.md'),
    takesOver: true,
  },
  {
    name: 'a renamed posting',
    change: (project) => project.renamePosting('tuner.md', 'horn-tuner.md'),
    takesOver: true,
  },
  {
    name: 'the day, on which a posting closes',
    change: () => (env = { SOURCE_DATE_EPOCH: String(MONDAY + 4 * DAY) }),
    takesOver: true,
  },
  {
    name: 'the day, on which nothing closes',
    change: () => (env = { SOURCE_DATE_EPOCH: String(MONDAY + 5 * DAY) }),
    takesOver: true,
  },
  {
    name: 'the year, of which lists leave out their own',
    change: () => (env = { SOURCE_DATE_EPOCH: String(MONDAY + 60 * DAY) }),
    takesOver: true,
  },
  {
    name: 'the configuration',
    change: (project) =>
      project.replaceInFile('src/board.config.ts', /title: '[^']+'/, "title: 'Harbour Jobs'"),
    takesOver: false,
  },
  {
    name: 'a component',
    change: (project) =>
      project.replaceInFile('src/components/RelatedPostings.astro', 'card related', 'related'),
    takesOver: false,
  },
  {
    name: 'a style sheet',
    change: (project) => project.appendCode('src/styles/row.css', '.row-title { color: green; }'),
    takesOver: false,
  },
  {
    name: 'a script of one kind of page',
    change: (project) => project.appendCode('src/saved/browser/yours.ts', "document.title += '';"),
    takesOver: false,
  },
  {
    name: 'a parser',
    change: (project) =>
      project.replaceInFile('src/values/slug.ts', 'toLowerCase()', 'toLowerCase().trim()'),
    takesOver: false,
  },
];

for (const { name, change, takesOver } of CHANGES) {
  test(`a build after a change of ${name} makes what a build from nothing makes`, async () => {
    const { after, clean } = await buildBoth(change);
    expect(differences(after, clean)).toEqual([]);
    expect(clean.takenOver).toBe(0);
    if (takesOver) expect(after.takenOver).toBeGreaterThan(0);
    else expect(after.takenOver).toBe(0);
  });
}

test('what was taken over is taken over again', async () => {
  const first = await growing.build(env);
  const second = await growing.build(env);
  expect(second.takenOver).toBe(first.takenOver);
  expect(second.log).toContain('postings is as it was');
});
