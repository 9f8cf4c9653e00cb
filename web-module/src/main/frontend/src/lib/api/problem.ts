import type { Problem } from './types';

/** An answer of the API that is not a success, as an RFC 9457 problem. */
export class ApiError extends Error {
  readonly problem: Problem;
  /** Seconds to wait before the next try, from `Retry-After`; null when the answer has none. */
  readonly retryAfter: number | null;
  readonly requestId: string | null;

  constructor(problem: Problem, retryAfter: number | null = null, requestId: string | null = null) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The request did not reach the server, or no answer came back. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'NetworkError';
  }
}

export function hasCode(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && codes.includes(error.code);
}

/** True when the server has decided about the request, so that repeating it unchanged makes no sense. */
export function isDecided(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    error.status < 500 &&
    error.status !== 429 &&
    error.code !== 'IDEMPOTENCY_IN_PROGRESS'
  );
}
