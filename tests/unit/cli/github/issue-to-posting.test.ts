import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGithub, fakeGithub, refused, type Sent } from '../../support/fake-github.ts';
import { runCommand } from '../../support/run-command.ts';

interface Event {
  action: string;
  label: { name: string };
  issue: { number: number; state: string; body: string | null };
}

/** Below the project, since the postings of an issue belong into its repository. */
let folder: string;
let github: FakeGithub | undefined;

beforeEach(async () => {
  await mkdir('test-results', { recursive: true });
  folder = await mkdtemp(path.join('test-results', 'issue-'));
  await mkdir(path.join(folder, 'postings'));
});
afterEach(async () => {
  github?.close();
  github = undefined;
  await rm(folder, { recursive: true });
});

async function run(change: (event: Event) => void = () => undefined, ...args: string[]) {
  const event = JSON.parse(
    await readFile('tests/fixtures/github/issue-approved.json', 'utf8'),
  ) as Event;
  change(event);
  const file = path.join(folder, 'event.json');
  await writeFile(file, JSON.stringify(event));
  return runCommand('issue-to-posting', args, {
    ...github?.env,
    GITHUB_EVENT_PATH: file,
    POSTINGS_DIR: path.join(folder, 'postings'),
    SOURCE_DATE_EPOCH: '1795219200',
  });
}

function answer(heading: string, text: string): (event: Event) => void {
  return (event) => {
    const before = event.issue.body ?? '';
    event.issue.body = before.replace(
      new RegExp(`### ${heading}\\r\\n\\r\\n[^\\r]*`),
      () => `### ${heading}\r\n\r\n${text}`,
    );
    expect(event.issue.body).not.toBe(before);
  };
}

const MESSAGE = 'Post ninefold-lighthouses-lamp-keeper\n\nPosting-Issue: #12';

/** A repository without a branch for the issue. */
const FRESH: Parameters<typeof fakeGithub>[0] = {
  'GET /collaborators/editor/permission': { permission: 'write', role_name: 'maintain' },
  'GET /git/ref/heads/main': { object: { sha: 'base-commit' } },
  'GET /git/commits/base-commit': { sha: 'base-commit', message: 'x', tree: { sha: 'base-tree' } },
  'POST /git/trees': { sha: 'new-tree' },
  'POST /git/commits': { sha: 'new-commit' },
  'POST /git/refs': { object: { sha: 'new-commit' } },
  'GET /pulls': [],
  'POST /pulls': { number: 13 },
  'GET /issues/12/comments': [],
  'POST /issues/12/comments': { id: 1, user: null },
};

/** One with a branch, whose commit has a message and a tree. */
function withBranch(message: string, tree: string): typeof FRESH {
  return {
    ...FRESH,
    'GET /git/ref/heads/posting/12': { object: { sha: 'old-commit' } },
    'GET /git/commits/old-commit': { sha: 'old-commit', message, tree: { sha: tree } },
    'PATCH /git/refs/heads/posting/12': { object: { sha: 'new-commit' } },
    'GET /pulls': [{ number: 13 }],
    'PATCH /pulls/13': { number: 13 },
  };
}

function changes(): string[] {
  return (github?.changes() ?? []).map(({ method, path: where }) => `${method} ${where}`);
}

function bodyOf(request: string): unknown {
  const found: Sent | undefined = github
    ?.changes()
    .find(({ method, path: where }) => `${method} ${where}` === request);
  return found?.body;
}

const commented = (): string => (bodyOf('POST /issues/12/comments') as { body: string }).body;

describe('npm run issue:posting', () => {
  it('asks for the event outside a workflow', async () => {
    const { status, stderr } = await runCommand('issue-to-posting', [], { GITHUB_EVENT_PATH: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('--event is missing');
  });

  it('proposes a posting that npm run check finds no fault with', async () => {
    github = await fakeGithub(FRESH);
    const { status, stdout, stderr } = await run();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Pull request #13 holds the posting of issue #12.');
    expect(changes()).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'POST /git/refs',
      'POST /pulls',
      'POST /issues/12/comments',
    ]);
    const { base_tree, tree } = bodyOf('POST /git/trees') as {
      base_tree: string;
      tree: { path: string; mode: string; content: string }[];
    };
    expect(base_tree).toBe('base-tree');
    expect(tree[0]).toMatchObject({
      path: `${folder}/postings/ninefold-lighthouses-lamp-keeper.md`,
      mode: '100644',
    });
    expect(bodyOf('POST /git/commits')).toEqual({
      message: MESSAGE,
      tree: 'new-tree',
      parents: ['base-commit'],
    });
    expect(bodyOf('POST /git/refs')).toEqual({ ref: 'refs/heads/posting/12', sha: 'new-commit' });
    const pull = bodyOf('POST /pulls') as { head: string; base: string; body: string };
    expect(pull).toMatchObject({ head: 'posting/12', base: 'main' });
    expect(pull.body).toMatch(/^Closes #12\./);
    expect(pull.body).toContain('| <code>title</code> | <code>Lamp Keeper</code> |');
    expect(commented()).toContain('#13 holds this posting.');

    await writeFile(path.join(folder, 'postings', 'new.md'), tree[0]?.content ?? '');
    const check = await runCommand('check', ['--format', 'json'], {
      POSTINGS_DIR: path.join(folder, 'postings'),
      SOURCE_DATE_EPOCH: '1795219200',
    });
    const { problems, postings } = JSON.parse(check.stdout) as { problems: []; postings: object[] };
    expect(problems).toEqual([]);
    expect(postings).toMatchObject([
      {
        title: 'Lamp Keeper',
        company: { name: 'Ninefold Lighthouses', website: 'https://ninefold.example' },
        workplace: 'onsite',
        employmentType: ['FULL_TIME', 'PART_TIME'],
        tags: ['lamps', 'weather', 'boats'],
        apply: { email: 'keeper@ninefold.example' },
        validThrough: '2099-12-31',
        datePosted: '2026-11-21',
      },
    ]);
  });

  it('updates the branch and the pull request that it made before', async () => {
    github = await fakeGithub(withBranch(MESSAGE, 'old-tree'));
    expect((await run()).status).toBe(0);
    expect(changes()).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'PATCH /git/refs/heads/posting/12',
      'PATCH /pulls/13',
      'POST /issues/12/comments',
    ]);
    expect(bodyOf('PATCH /git/refs/heads/posting/12')).toEqual({ sha: 'new-commit', force: true });
  });

  it('makes no commit where nothing changed', async () => {
    github = await fakeGithub(withBranch(MESSAGE, 'new-tree'));
    await run();
    expect(changes()).not.toContain('POST /git/commits');
  });

  it('never overwrites what somebody else committed', async () => {
    github = await fakeGithub(withBranch('Mend the pay', 'old-tree'));
    expect((await run()).status).toBe(0);
    expect(changes()).toEqual(['POST /issues/12/comments']);
    expect(commented()).toContain('has commits by somebody else');
  });

  it.each([
    ['read', { permission: 'read', role_name: 'triage' }],
    ['nobody', refused(404, 'Not Found')],
  ])('does nothing for somebody who may not write: %s', async (_, permission) => {
    github = await fakeGithub({ ...FRESH, 'GET /collaborators/editor/permission': permission });
    expect((await run()).status).toBe(0);
    expect(changes()).toEqual(['POST /issues/12/comments']);
    expect(commented()).toContain('who may write to this repository');
  });

  it('says which answers cannot be read, and how to go on', async () => {
    github = await fakeGithub(FRESH);
    const { stdout } = await run((event) => {
      answer('Pay', 'a lot @octocat | x')(event);
      answer('Closes after', '2020-01-01')(event);
    });
    expect(stdout).toContain('The posting needs mending.');
    expect(changes()).toEqual(['POST /issues/12/comments']);
    expect(commented()).toMatch(/\| Pay \| <code>a lot &#64;octocat &#124; x<\/code> \|/);
    expect(commented()).toContain('| Closes after |');
    expect(commented()).toContain('removes the label `approved`');
  });

  it('says what the board would refuse', async () => {
    await writeFile(
      path.join(folder, 'postings', 'other.md'),
      '---\ntitle: A\ncompany: B\nslug: ninefold-lighthouses-lamp-keeper\n---\n\nText.\n',
    );
    github = await fakeGithub(FRESH);
    await run();
    expect(changes()).toEqual(['POST /issues/12/comments']);
    expect(commented()).toContain('The board would refuse it');
    expect(commented()).toContain('duplicate&#45;id');
  });

  it('takes another name where there is a file of that name', async () => {
    const file = path.join(folder, 'postings', 'ninefold-lighthouses-lamp-keeper.md');
    await writeFile(file, '---\ntitle: Old\ncompany: B\n---\n\nText.\n');
    github = await fakeGithub(FRESH);
    await run();
    const { tree } = bodyOf('POST /git/trees') as { tree: { path: string }[] };
    expect(tree[0]?.path).toMatch(/lamp-keeper-12\.md$/);
    expect(await readFile(file, 'utf8')).toContain('Old');
  });

  it('keeps hostile answers where they belong', async () => {
    github = await fakeGithub(FRESH);
    const title = 'Keeper: "x" \'y\' # [a] {b} *c ---  closed: true $(id) `id` @octocat';
    await run((event) => {
      answer('Title', title)(event);
      answer('Category', '../../.github/workflows/evil.yml')(event);
      event.issue.body = `${event.issue.body ?? ''}\r\n---\r\nclosed: true\r\n---\r\n<script>alert(1)</script>`;
    });
    const { tree } = bodyOf('POST /git/trees') as { tree: { path: string; content: string }[] };
    expect(tree).toHaveLength(1);
    expect(tree[0]?.path).toMatch(new RegExp(`^${folder}/postings/[\\w-]+\\.md$`));
    await writeFile(path.join(folder, 'postings', 'new.md'), tree[0]?.content ?? '');
    const check = await runCommand('check', ['--format', 'json'], {
      POSTINGS_DIR: path.join(folder, 'postings'),
      SOURCE_DATE_EPOCH: '1795219200',
    });
    const { postings } = JSON.parse(check.stdout) as {
      postings: { title: string; closed: boolean; description: string }[];
    };
    expect(postings[0]).toMatchObject({ title: title.replace('  ', ' '), closed: false });
    expect(postings[0]?.description).not.toContain('<script');
  });

  it('leads to the page for it where workflows may open no pull requests', async () => {
    github = await fakeGithub({
      ...FRESH,
      'POST /pulls': refused(
        403,
        'GitHub Actions is not permitted to create or approve pull requests.',
      ),
    });
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toContain('not permitted to create');
    expect(commented()).toContain(
      '(https://github.example/octocat/board/compare/posting/12?expand=1)',
    );
  });

  it.each<[string, (event: Event) => void, string]>([
    ['another label', (event) => (event.label.name = 'bug'), 'approves of no open issue'],
    ['another action', (event) => (event.action = 'unlabeled'), 'approves of no open issue'],
    ['a closed issue', (event) => (event.issue.state = 'closed'), 'approves of no open issue'],
    ['another issue', (event) => (event.issue.body = 'A mistake.'), 'not written with the form'],
    ['an empty issue', (event) => (event.issue.body = null), 'not written with the form'],
  ])('does nothing for %s', async (_, change, words) => {
    const { status, stdout } = await run(change);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
  });

  it('shows what it would do, without GitHub', async () => {
    const { status, stdout } = await run(undefined, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Would propose .*ninefold-lighthouses-lamp-keeper\.md:/);
    expect(stdout).toContain('title: Lamp Keeper');
    const mended = await run(answer('Company', 'n/a'), '--dry-run');
    expect(mended.status).toBe(1);
    expect(mended.stdout).toContain('Would say on the issue:');
  });

  it.each([
    [['--event', 'absent.json'], 'The event "absent.json" cannot be read', 1],
    [['--event', 'package.json'], 'This is no event of an issue.', 1],
    [['--frobnicate'], 'Usage: npm run issue:posting', 2],
  ])('says what is wrong with %j', async (args, message, code) => {
    const { status, stderr } = await run(undefined, ...args);
    expect(status).toBe(code);
    expect(stderr).toContain(message);
  });
});
