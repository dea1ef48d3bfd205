import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { APPROVAL } from '../../../src/cli/github/issue-event.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
  readonly if?: string;
}
interface Workflow {
  readonly name: string;
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const texts = new Map(files.map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]));
const workflows = new Map([...texts].map(([file, text]) => [file, parse(text) as Workflow]));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

function workflow(file: string): Workflow {
  const found = workflows.get(file);
  if (found === undefined) throw new Error(`There is no ${file}`);
  return found;
}
function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}
function eventsOf({ on }: Workflow): readonly string[] {
  return typeof on === 'string' ? [on] : Object.keys(on);
}

/** All that each workflow may do, beyond reading what is public. */
const PERMISSIONS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'check-postings.yml': [{ contents: 'read' }],
  'comment-on-postings.yml': [{ actions: 'read', contents: 'read', 'pull-requests': 'write' }],
  'deploy.yml': [
    { contents: 'read', pages: 'read' },
    { pages: 'write', 'id-token': 'write' },
  ],
  'check-links.yml': [{ contents: 'read', issues: 'write' }],
  'posting-from-issue.yml': [{ contents: 'write', issues: 'write', 'pull-requests': 'write' }],
};

describe('the workflows', () => {
  it('are those whose permissions are known here', () => {
    expect([...files].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it.each(files)('%s has the permissions it needs, and no more', (file) => {
    const { permissions, jobs } = workflow(file);
    expect(permissions).toBeDefined();
    const granted = Object.values(jobs).map((job) => job.permissions ?? permissions ?? {});
    expect(granted).toEqual(PERMISSIONS[file]);
    if (Object.values(jobs).some((job) => job.permissions !== undefined)) {
      expect(permissions).toEqual({});
    }
  });

  it.each(files)('%s uses only actions of a known commit, with its version beside it', (file) => {
    const text = texts.get(file) ?? '';
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(stepsOf(workflow(file)).filter(({ uses }) => uses).length);
    for (const line of lines) {
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('use one version of each action', () => {
    const uses = [...workflows.values()].flatMap(stepsOf).flatMap(({ uses: used }) => used ?? []);
    const commits = new Map<string, Set<string>>();
    for (const used of uses) {
      const [action = '', commit = ''] = used.split('@');
      commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it.each(files)(
    '%s runs npm scripts only, and lets no text of an event into a command',
    (file) => {
      for (const { run } of stepsOf(workflow(file))) {
        if (run === undefined) continue;
        expect(run).not.toContain('${{');
        const script = /^npm run ([a-z:]+)(?: -- [\w "$./-]+)?$/.exec(run)?.[1];
        expect(run === 'npm ci' || scripts[script ?? ''] !== undefined, run).toBe(true);
      }
    },
  );

  it.each(files)('%s leaves no credentials beside the code', (file) => {
    for (const { uses, with: inputs } of stepsOf(workflow(file))) {
      if (uses?.startsWith('actions/checkout@') !== true) continue;
      expect(inputs?.['persist-credentials']).toBe(false);
    }
  });

  it.each(files)('%s ends within a time', (file) => {
    for (const job of Object.values(workflow(file).jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(180);
    }
  });

  it('never run with the rights of this repository on the code of another', () => {
    for (const [file, found] of workflows) {
      const events = eventsOf(found);
      expect(events).not.toContain('pull_request_target');
      const outside = events.includes('pull_request');
      if (outside) {
        expect(texts.get(file)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
        expect(Object.values(found.permissions ?? {})).not.toContain('write');
      } else {
        for (const { with: inputs } of stepsOf(found)) expect(inputs?.['ref']).toBeUndefined();
      }
    }
  });

  it('take the program that checks a pull request from the branch it goes to', () => {
    const [program, data] = stepsOf(workflow('check-postings.yml'));
    expect(program?.with?.['ref']).toBe('${{ github.base_ref }}');
    expect(program?.with?.['path']).toBeUndefined();
    expect(data?.with?.['path']).toBe('pull-request');
  });

  it('fit together', () => {
    const { on } = workflow('comment-on-postings.yml') as unknown as {
      on: { workflow_run: { workflows: string[] } };
    };
    expect(on.workflow_run.workflows).toEqual([workflow('check-postings.yml').name]);
    const names = ['check-postings.yml', 'comment-on-postings.yml'].map(
      (file) => stepsOf(workflow(file)).find(({ uses }) => uses?.includes('load-artifact@'))?.with,
    );
    expect(names[0]?.['name']).toBe(names[1]?.['name']);
    expect(workflow('posting-from-issue.yml').jobs['propose']?.if).toContain(`'${APPROVAL}'`);
  });

  it('name one folder of postings', () => {
    const named = [...workflows.values()].flatMap(({ env }) => env?.['POSTINGS_DIR'] ?? []);
    expect(named).toHaveLength(4);
    expect(new Set(named).size).toBe(1);
  });

  it('build the board every day, with what was built before', () => {
    const { on, jobs } = workflow('deploy.yml') as Workflow & {
      on: { schedule: { cron: string }[] };
    };
    expect(on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
    const steps = jobs['build']?.steps ?? [];
    const at = (wanted: (step: Step) => boolean): number => steps.findIndex(wanted);
    const install = at(({ run }) => run === 'npm ci');
    const cache = at(({ uses }) => uses?.startsWith('actions/cache@') === true);
    const build = at(({ run }) => run === 'npm run build');
    expect(install).toBeGreaterThan(-1);
    expect(cache).toBeGreaterThan(install);
    expect(build).toBeGreaterThan(cache);
    expect(steps[cache]?.with?.['path']).toBe('node_modules/.astro');
    expect(Object.keys(steps[build]?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH']);
  });
});
