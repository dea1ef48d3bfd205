import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/pull-requests/report.ts';
import { type FakeGithub, fakeGithub, REPOSITORY } from '../../support/fake-github.ts';
import { runCommand } from '../../support/run-command.ts';

let folder: string;
let github: FakeGithub | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-pr-test-'));
});
afterEach(async () => {
  github?.close();
  await rm(folder, { recursive: true });
});

const POSTINGS = 'jobs/open';
const at = (name: string): string => path.join(folder, 'clone', name);

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@t.example',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd: path.join(folder, 'clone'),
    encoding: 'utf8',
  });
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), text);
}

function posting(
  title: string,
  more = 'location: Bergen, Norway\nemail: a@ninefold.example\n',
): string {
  return `---\ntitle: ${title}\ncompany: Ninefold\n${more}---\n\nYou keep the ${title} going, whatever the weather brings to the rock.\n`;
}

/** A clone in which a branch was merged into main, as GitHub does for a workflow. */
async function pullRequest(change: () => Promise<void>): Promise<void> {
  await mkdir(path.join(folder, 'clone'));
  git('init', '-q', '-b', 'main');
  await write(`${POSTINGS}/keeper.md`, posting('Lamp'));
  await write(`${POSTINGS}/broken-before.md`, '---\ntitle: X\n---\n\nText.\n');
  await write('README.md', 'The board.\n');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  git('checkout', '-q', '-b', 'change');
  await change();
  git('add', '-A');
  git('commit', '-q', '-m', 'change', '--allow-empty');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '--no-edit', 'change');
}

async function check(...more: string[]) {
  const report = path.join(folder, 'report.json');
  const event = path.join(folder, 'event.json');
  await writeFile(event, JSON.stringify({ pull_request: { number: 12 } }));
  const args = ['--repository', at(''), '--report', report, ...more];
  const ran = await runCommand('pull-request-check', args, {
    POSTINGS_DIR: POSTINGS,
    SOURCE_DATE_EPOCH: '1795219200',
    GITHUB_EVENT_PATH: event,
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
  });
  const json = await readFile(report, 'utf8').catch(() => '');
  return { ...ran, report: readReport(json) };
}

describe('npm run pr:check', () => {
  it('checks what is changed beside the rest of the board, and nothing else', async () => {
    await pullRequest(async () => {
      await write(`${POSTINGS}/cook.md`, posting('Stove'));
      await write(`${POSTINGS}/bad date.md`, posting('Clock', 'validThrough: 2026-02-30\n'));
      await write(`${POSTINGS}/_hidden.md`, 'nothing');
      await write('README.md', 'The new board.\n');
    });
    const { status, stdout, stderr, report } = await check();
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=jobs\/open\/bad date\.md,line=4,col=1/m);
    expect(stdout).not.toContain('broken-before');
    expect(stdout).toContain('Changed postings: 2;');
    expect(report).toMatchObject({ pullRequest: 12, errors: 1, morePostings: 0 });
    expect(report?.postings.map(({ file, change, id }) => [file, change, id])).toEqual([
      ['jobs/open/bad date.md', 'added', null],
      ['jobs/open/cook.md', 'added', 'cook'],
    ]);
    expect(report?.postings[1]?.fields).toContainEqual({
      field: 'title',
      value: 'Stove',
      where: 'front matter, title, line 2',
    });
    expect(report?.postings[1]?.problems).toEqual([]);
    const summary = await readFile(path.join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain('### 1 error in 2 changed postings');
  });

  it('knows removed and renamed files', async () => {
    await pullRequest(async () => {
      await write(`${POSTINGS}/north/lamp-keeper.md`, posting('Lamp'));
      await rm(at(`${POSTINGS}/keeper.md`));
      await rm(at(`${POSTINGS}/broken-before.md`));
    });
    const { status, report } = await check();
    expect(status).toBe(0);
    expect(report?.postings.map(({ file, change, from }) => [file, change, from])).toEqual([
      ['jobs/open/broken-before.md', 'removed', null],
      ['jobs/open/north/lamp-keeper.md', 'renamed', 'jobs/open/keeper.md'],
    ]);
  });

  it('finds no changed posting where none is changed, and where all are gone', async () => {
    await pullRequest(async () => write('README.md', 'Better.\n'));
    const { status, stdout, report } = await check();
    expect(status).toBe(0);
    expect(stdout).toContain('No posting in jobs/open is changed.');
    expect(report?.postings).toEqual([]);

    git('checkout', '-q', '-b', 'empty');
    git('rm', '-rq', POSTINGS);
    git('commit', '-q', '-m', 'gone');
    const emptied = await check();
    expect(emptied.status).toBe(0);
    expect(emptied.report?.postings.map(({ change }) => change)).toEqual(['removed', 'removed']);
  });

  it('copes with file names of any signs', async () => {
    const names = [
      'ä b.md',
      'new\nline.md',
      '-rf.md',
      '$(id).md',
      ':(top)x.md',
      'a"b\\c.md',
      "it's.md",
    ];
    await pullRequest(async () => {
      for (const [index, name] of names.entries()) {
        await write(`${POSTINGS}/${name}`, posting(`Lamp number ${index}`));
      }
    });
    const { report, stdout } = await check();
    expect(report?.postings.map(({ file }) => file).sort()).toEqual(
      names.map((name) => `${POSTINGS}/${name}`).sort(),
    );
    expect(
      stdout.split('\n').filter((line) => line !== '' && !/^(?:::|Changed postings)/.test(line)),
    ).toEqual([]);
  });

  it('follows no link that a pull request brings', async () => {
    await pullRequest(async () => {
      await symlink('/etc/passwd', at(`${POSTINGS}/secrets.txt`));
    });
    const { status, stdout, report } = await check();
    expect(status).toBe(1);
    expect(stdout).not.toContain('root:');
    expect(report?.postings[0]?.problems[0]?.message).toContain('a link to another place');
  });

  it.each(['jobs', POSTINGS])('refuses a link in the place of %s', async (link) => {
    await mkdir(path.join(folder, 'elsewhere', 'open'), { recursive: true });
    await writeFile(path.join(folder, 'elsewhere', 'open', 'secret.md'), posting('Secret'));
    await pullRequest(async () => {
      await rm(at(link), { recursive: true });
      await symlink(path.join(folder, 'elsewhere', link === 'jobs' ? '' : 'open'), at(link));
    });
    const { status, stdout, stderr, report } = await check();
    expect(`${stdout}${stderr}${JSON.stringify(report)}`).not.toContain('Secret');
    if (link === POSTINGS) {
      expect(status).toBe(1);
      expect(stderr).toContain('jobs/open is no folder in this pull request.');
    }
  });

  it('runs nothing of the pull request', async () => {
    const trace = path.join(folder, 'trace');
    await pullRequest(async () => {
      await write('package.json', `{"scripts":{"preinstall":"touch ${trace}"}}`);
      await write(
        'src/board.config.ts',
        `import { writeFileSync } from 'node:fs'; writeFileSync('${trace}', '');`,
      );
      await write('.gitattributes', '* diff=evil filter=evil\n');
      await write(
        `${POSTINGS}/code.md`,
        `---js\n{ title: require('fs').writeFileSync('${trace}', '') }\n---\n\nText.\n`,
      );
    });
    git('config', 'diff.evil.command', `touch ${trace}; true`);
    git('config', 'diff.evil.textconv', `touch ${trace}; cat`);
    const { status } = await check();
    expect(status).toBe(1);
    expect(await readdir(folder)).not.toContain('trace');
  });

  it('leaves the work of whoever runs it by hand as it is', async () => {
    await pullRequest(async () => write(`${POSTINGS}/cook.md`, posting('Stove')));
    await write(`${POSTINGS}/keeper.md`, 'staged');
    git('add', '-A');
    await write(`${POSTINGS}/keeper.md`, 'in work');
    const before = git('status', '--porcelain');
    const { report } = await check();
    expect(report?.postings.map(({ file }) => file)).toEqual([`${POSTINGS}/cook.md`]);
    expect(git('status', '--porcelain')).toBe(before);
    expect(git('show', `:${POSTINGS}/keeper.md`)).toBe('staged');
  });

  it('tells of the first hundred of very many', async () => {
    await pullRequest(async () => {
      for (let index = 0; index < 130; index += 1) {
        await write(`${POSTINGS}/${index}.md`, posting(`Lamp ${'abcdefghij'[index % 10]}${index}`));
      }
    });
    const { report } = await check();
    expect(report?.postings).toHaveLength(100);
    expect(report?.morePostings).toBe(30);
  });

  it.each([
    [['--base', 'no-such-commit'], 'git diff failed'],
    [['--frobnicate'], 'Usage: npm run pr:check'],
  ])('says what is wrong with %j', async (args, message) => {
    await pullRequest(async () => Promise.resolve());
    const { status, stderr } = await check(...args);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });

  it('refuses a folder outside the repository', async () => {
    const { status, stderr } = await runCommand('pull-request-check', [], { POSTINGS_DIR: '../x' });
    expect(status).toBe(1);
    expect(stderr).toContain('POSTINGS_DIR is "../x"');
  });
});

const SHA = 'a'.repeat(40);

function runEvent(more: object = {}): object {
  return {
    workflow_run: {
      event: 'pull_request',
      head_branch: 'feature/ä&state=all',
      head_sha: SHA,
      head_repository: { id: 77, owner: { login: 'editor' } },
      ...more,
    },
  };
}

function pull(number: number, sha = SHA, repo: number | null = 77): object {
  return {
    number,
    head: { sha, repo: repo === null ? null : { id: repo } },
    base: { repo: { full_name: REPOSITORY } },
  };
}

const REPORT = {
  version: 1,
  pullRequest: 12,
  postings: [
    {
      file: 'content/postings/keeper.md',
      change: 'added',
      from: null,
      id: 'keeper',
      heading: '@octocat — Ninefold',
      fields: [],
      problems: [],
      moreProblems: 0,
      withoutMarkupBecause: [],
    },
  ],
  morePostings: 0,
  errors: 0,
  warnings: 0,
};

async function comment(report: unknown, event: object, env: Record<string, string> = {}) {
  const file = path.join(folder, 'report.json');
  const eventFile = path.join(folder, 'event.json');
  await writeFile(file, typeof report === 'string' ? report : JSON.stringify(report));
  await writeFile(eventFile, JSON.stringify(event));
  return runCommand('pull-request-comment', ['--report', file], {
    ...github?.env,
    GITHUB_EVENT_PATH: eventFile,
    ...env,
  });
}

describe('npm run pr:comment', () => {
  const answers = (pulls: readonly unknown[]) => ({
    'GET /pulls': pulls,
    'GET /issues/12/comments': [],
    'POST /issues/12/comments': { id: 1, user: null },
  });

  it('comments on the pull request whose head was checked', async () => {
    github = await fakeGithub(answers([pull(11, 'b'.repeat(40)), pull(12)]));
    const preview = { PREVIEW_URL: 'https://deploy-preview-{number}--board.netlify.app' };
    const { status, stdout, stderr } = await comment(REPORT, runEvent(), preview);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('The comment on pull request 12: written.');
    const query = new URL(github.sent[0]?.path ?? '', 'http://a').searchParams;
    expect(query.get('head')).toBe('editor:feature/ä&state=all');
    expect(query.getAll('state')).toEqual(['open']);
    const { body } = github.changes()[0]?.body as { body: string };
    expect(body).toContain('deploy-preview-12--board.netlify.app/jobs/keeper/');
    expect(body).not.toContain('@octocat');
  });

  it.each([
    ['another commit', [pull(12, 'b'.repeat(40))]],
    ['another repository', [pull(12, SHA, 78)]],
    ['a repository that is gone', [pull(12, SHA, null)]],
    ['another number', [pull(13)]],
    ['none', []],
  ])('writes nothing where the number is not proven: %s', async (_, pulls) => {
    github = await fakeGithub(answers(pulls));
    const { status, stdout } = await comment(REPORT, runEvent());
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing was written.');
    expect(github.changes()).toEqual([]);
  });

  it.each([
    ['no report', 'PK'],
    ['a report with a body of its own', { ...REPORT, comment: '@everyone' }],
    ['a report that is too large', ' '.repeat(4_000_001)],
  ])('writes nothing of %s', async (_, report) => {
    github = await fakeGithub(answers([pull(12)]));
    const { status, stdout } = await comment(report, runEvent());
    expect(status).toBe(0);
    expect(stdout).toContain('There is no report');
    expect(github.sent).toEqual([]);
  });

  it('writes no first comment where no posting is changed', async () => {
    github = await fakeGithub(answers([pull(12)]));
    const { stdout } = await comment({ ...REPORT, postings: [] }, runEvent());
    expect(stdout).toContain('The comment on pull request 12: none.');
    expect(github.changes()).toEqual([]);
  });

  it('refuses other events, and says what GitHub refuses', async () => {
    github = await fakeGithub({});
    const push = await comment(REPORT, runEvent({ event: 'push' }));
    expect(push.status).toBe(1);
    expect(push.stderr).toContain('This is no event "workflow_run"');
    const wrong = await comment(REPORT, runEvent(), { GITHUB_TOKEN: 'wrong' });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('GitHub answers 401');
    expect(wrong.stderr).not.toContain('wrong');
  });
});
