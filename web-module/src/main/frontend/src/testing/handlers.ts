import { http, HttpResponse } from 'msw';
import type { FieldProblem } from '@/lib/api/types';
import { studio } from './fake-studio';

interface Extensions extends Record<string, unknown> {
  errors?: FieldProblem[];
}

/** A refusal in the shape of the API. */
export function problem(status: number, code: string, extensions: Extensions = {}, headers: Record<string, string> = {}) {
  return HttpResponse.json(
    { type: `urn:functionalfit:problem:${code}`, title: code, status, detail: `Problem ${code}`, code, ...extensions },
    { status, headers: { 'X-Request-Id': 'req-test', ...headers, 'Content-Type': 'application/problem+json' } },
  );
}

export const handlers = [
  http.get('*/api/v1/me', () => (studio.me ? HttpResponse.json(studio.me) : problem(401, 'UNAUTHENTICATED'))),
];
