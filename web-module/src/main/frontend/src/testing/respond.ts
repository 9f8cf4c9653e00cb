import { HttpResponse, type JsonBodyType } from 'msw';
import type { FieldProblem } from '@/lib/api/types';
import { studio } from './fake-studio';

interface Extensions extends Record<string, unknown> {
  errors?: FieldProblem[];
  detail?: string;
}

/** A refusal in the shape of the API. */
export function problem(status: number, code: string, extensions: Extensions = {}, headers: Record<string, string> = {}) {
  return HttpResponse.json(
    { type: `urn:functionalfit:problem:${code}`, title: code, status, detail: `Problem ${code}`, code, ...extensions },
    { status, headers: { 'X-Request-Id': 'req-test', ...headers, 'Content-Type': 'application/problem+json' } },
  );
}

export function paged<T extends JsonBodyType>(items: readonly T[]) {
  return { items: [...items], page: 1, pageSize: 50, total: items.length };
}

/** The checks that every changing request of a signed-in user passes: session and CSRF token. */
export function refuseChange(request: Request) {
  if (studio.signedIn === null) return problem(401, 'UNAUTHENTICATED');
  if (request.headers.get('X-CSRF-Token') !== studio.csrfToken) return problem(403, 'CSRF');
  return null;
}
