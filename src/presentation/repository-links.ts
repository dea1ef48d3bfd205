import { type CodeHost, codeHostOf } from '../config/code-host.ts';

/** Pages of the code host on which editors work; every address is absolute. */
export interface RepositoryLinks {
  /** The repository itself. */
  readonly home: string;
  /** Edits a posting's file. Null when the postings lie outside the repository. */
  editPosting(file: string): string | null;
  /** Begins a new posting; `content` fills the editor where the code host can do that. */
  newPosting(filename: string, content: string): string | null;
  /** Opens the form that becomes a posting. Null on code hosts that know no such forms. */
  postingForm(): string | null;
  /** Opens a report about a posting. */
  reportProblem(title: string, body: string): string;
}

/**
 * Links into the repository, or null when none is configured.
 *
 * @param settings.postingsDirectory relative to the repository's root, or absolute: then not in it
 * @see https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 */
export function repositoryLinks(settings: {
  readonly repository: string | null;
  readonly branch: string;
  readonly codeHost: CodeHost | null;
  readonly postingsDirectory: string;
}): RepositoryLinks | null {
  const { repository, branch, postingsDirectory } = settings;
  if (repository === null) return null;
  const paths = PATHS[settings.codeHost ?? codeHostOf(repository)];
  const folder = postingsDirectory.replace(/^\.\//, '').replace(/\/+$/, '');
  const inside = !/^(?:\/|\.\.|[A-Za-z]:)/.test(folder);
  const at = (action: string, path: string) =>
    `${repository}/${action}/${encodePath(branch)}/${encodePath(path)}`;
  return {
    home: repository,
    editPosting: (file) => (inside ? at(paths.edit, `${folder}/${file}`) : null),
    newPosting: (filename, content) =>
      inside
        ? withQuery(at(paths.create, folder), {
            [paths.filename]: filename,
            ...(paths.content !== null && { [paths.content]: content }),
          })
        : null,
    postingForm: () =>
      paths.form === null
        ? null
        : withQuery(`${repository}/${paths.issue}`, { [paths.form]: POSTING_FORM }),
    reportProblem: (title, body) =>
      withQuery(`${repository}/${paths.issue}`, {
        [paths.issueTitle]: title,
        [paths.issueBody]: body,
      }),
  };
}

/** The file of the form below `.github/ISSUE_TEMPLATE/`. */
const POSTING_FORM = 'post-a-job.yml';

interface HostPaths {
  readonly edit: string;
  readonly create: string;
  readonly filename: string;
  /** The parameter that fills a new file; null where there is none. */
  readonly content: string | null;
  readonly issue: string;
  readonly issueTitle: string;
  readonly issueBody: string;
  /** The parameter that names a form for an issue; null where there are none. */
  readonly form: string | null;
}

const PATHS: Record<CodeHost, HostPaths> = {
  github: {
    edit: 'edit',
    create: 'new',
    filename: 'filename',
    content: 'value',
    issue: 'issues/new',
    issueTitle: 'title',
    issueBody: 'body',
    form: 'template',
  },
  gitlab: {
    edit: '-/edit',
    create: '-/new',
    filename: 'file_name',
    content: null,
    issue: '-/issues/new',
    issueTitle: 'issue[title]',
    issueBody: 'issue[description]',
    form: null,
  },
  gitea: {
    edit: '_edit',
    create: '_new',
    filename: 'filename',
    content: 'value',
    issue: 'issues/new',
    issueTitle: 'title',
    issueBody: 'body',
    form: null,
  },
};

function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  return `${address}?${new URLSearchParams(query)}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
