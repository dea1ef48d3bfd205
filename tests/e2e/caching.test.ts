import { expect, test } from '@playwright/test';
import { copyProject, type ProjectCopy } from './support/project-copy.ts';
import { markdownPosting } from './support/postings.ts';

test.describe.configure({ mode: 'serial' });

let project: ProjectCopy;

test.beforeAll(() => {
  project = copyProject({
    'keeper.md': markdownPosting({ title: 'Lamp Keeper' }),
    'tuner.md': markdownPosting({ title: 'Fog Horn Tuner' }, 'You tune the horn every autumn.'),
    'cook.txt': markdownPosting({ title: 'Island Cook' }, 'You cook for eleven people.'),
  });
});
test.afterAll(() => project.remove());

test('the first build reads every file', async () => {
  const { reading, ids } = await project.build();
  expect(reading).toBe('3 files: 3 read, 0 unchanged');
  expect(ids).toEqual(['cook', 'keeper', 'tuner']);
});

test('the next one reads none again, and publishes the same', async () => {
  const { reading, ids } = await project.build();
  expect(reading).toBe('3 files: 0 read, 3 unchanged');
  expect(ids).toEqual(['cook', 'keeper', 'tuner']);
});

test('a changed file alone is read again, and its page shows the change', async () => {
  project.writePosting(
    'tuner.md',
    markdownPosting({ title: 'Fog Horn Tuner' }, 'You tune the horn every spring.'),
  );
  const { reading, readFile } = await project.build();
  expect(reading).toBe('3 files: 1 read, 2 unchanged');
  expect(readFile('jobs/tuner/index.html')).toContain('every spring');
  expect(readFile('jobs/tuner/index.html')).not.toContain('every autumn');
});

test('entries of a deleted and of a renamed file are gone', async () => {
  project.deletePosting('cook.txt');
  project.renamePosting('keeper.md', 'warden.md');
  const { reading, ids, readFile } = await project.build();
  expect(reading).toBe('2 files: 1 read, 1 unchanged');
  expect(ids).toEqual(['tuner', 'warden']);
  expect(readFile('sitemap-1.xml')).not.toMatch(/jobs\/(?:cook|keeper)\//);
});

test('a change to any parsing code reads all files again', async () => {
  project.appendCode('src/values/slug.ts', '// A remark that changes nothing.');
  const { reading, ids } = await project.build();
  expect(reading).toBe('2 files: 2 read, 0 unchanged');
  expect(ids).toEqual(['tuner', 'warden']);
});

test('the last files can be deleted too', async () => {
  project.deletePosting('tuner.md');
  project.deletePosting('warden.md');
  const { reading, ids } = await project.build();
  expect(reading).toBe('0 files: 0 read, 0 unchanged');
  expect(ids).toEqual([]);
});
