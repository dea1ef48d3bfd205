import { HintedError } from '../problems/hinted-error.ts';

/** A request that GitHub refused or that did not reach it, in a sentence, and what to do. */
export class GithubError extends HintedError {
  override readonly name = 'GithubError';
  /** The answer's status; null when there was none. */
  readonly status: number | null;

  constructor(message: string, hint: string, status: number | null = null) {
    super(message, hint);
    this.status = status;
  }
}

/** Puts an answer that is no success into a sentence. */
export function refusedRequest(request: string, status: number, reason: string): GithubError {
  const said = reason === '' ? '' : `: ${reason.slice(0, 300)}`;
  return new GithubError(`GitHub answers ${status} to ${request}${said}.`, hintFor(status), status);
}

function hintFor(status: number): string {
  if (status === 401) return 'The token is not valid, or has expired.';
  if (status === 403) {
    return 'The token may not do this, or has asked too often. docs/github.md lists the permissions of each workflow.';
  }
  if (status === 404) return 'There is no such thing, or the token may not see it.';
  if (status >= 500) return 'GitHub itself has a fault. Run the workflow again later.';
  return 'docs/github.md says what each workflow needs.';
}
