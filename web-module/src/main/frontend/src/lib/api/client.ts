import { env } from '@/config/env';
import { ApiError, NetworkError } from './problem';
import type { Me, Problem } from './types';

const BASE = `${env.VITE_API_ORIGIN}/api/v1`;

type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | readonly (string | number)[]>;

export interface RequestOptions {
  query?: Query;
  body?: unknown;
  /** Sent as `Idempotency-Key`; see `useFormMutation`. */
  idempotencyKey?: string;
  /** Version of the resource the change is based on; sent as `If-Match`. */
  ifMatch?: number | string | null;
  signal?: AbortSignal;
}

export interface Answer<T> {
  data: T;
  etag: string | null;
  headers: Headers;
}

/** The CSRF token lives in memory only: a reload asks `/me` for it again. */
let csrfToken: string | null = null;
let language = 'hu';
let onUnauthenticated: () => void = () => undefined;

export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

export function setRequestLanguage(value: string): void {
  language = value;
}

/** Called once for every answer that says the session is over. */
export function onSessionEnd(listener: () => void): void {
  onUnauthenticated = listener;
}

function toSearch(query: Query | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? (value as readonly QueryValue[]) : [value as QueryValue]) {
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** The tag of a version, as the server writes it into `ETag`. */
function entityTag(version: number | string): string {
  return typeof version === 'number' ? `"v${version}"` : version;
}

function headersOf(method: string, options: RequestOptions): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language });
  // The browser names the type of a form itself, with the boundary of its parts.
  const isForm = options.body instanceof FormData;
  if (options.body !== undefined && !isForm) headers.set('Content-Type', 'application/json');
  if (method !== 'GET' && csrfToken !== null) headers.set('X-CSRF-Token', csrfToken);
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  if (options.ifMatch !== undefined && options.ifMatch !== null) headers.set('If-Match', entityTag(options.ifMatch));
  return headers;
}

function bodyOf(content: unknown): BodyInit | null {
  if (content === undefined) return null;
  return content instanceof FormData ? content : JSON.stringify(content);
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  try {
    return await fetch(`${BASE}${path}${toSearch(options.query)}`, {
      method,
      headers: headersOf(method, options),
      body: bodyOf(options.body),
      credentials: 'same-origin',
      // Public lists may be cached for seconds; after an own booking they must be asked again (ETags keep that cheap).
      cache: 'no-cache',
      signal: options.signal ?? null,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new NetworkError(cause);
  }
}

async function problemOf(response: Response): Promise<ApiError> {
  const type = response.headers.get('Content-Type') ?? '';
  const fallback: Problem = { title: response.statusText, status: response.status, code: `HTTP_${response.status}` };
  const problem = type.includes('json') ? await (response.json() as Promise<Problem>).catch(() => fallback) : fallback;
  const wait = Number(response.headers.get('Retry-After') ?? '');
  return new ApiError(
    { ...fallback, ...problem },
    Number.isFinite(wait) && wait > 0 ? wait : null,
    response.headers.get('X-Request-Id'),
  );
}

/** Another tab may have renewed the session: ask for the present token once. */
async function renewCsrfToken(): Promise<boolean> {
  const response = await send('GET', '/me', {});
  if (!response.ok) return false;
  const me = (await response.json()) as Me;
  csrfToken = me.csrfToken ?? null;
  return csrfToken !== null;
}

/** Sends one request; every refusal is thrown as an `ApiError`. */
async function exchange(method: string, path: string, options: RequestOptions): Promise<Response> {
  let response = await send(method, path, options);
  let error = response.ok ? null : await problemOf(response);
  if (error?.code === 'CSRF' && (await renewCsrfToken())) {
    response = await send(method, path, options);
    error = response.ok ? null : await problemOf(response);
  }
  if (error !== null) {
    if (error.code === 'UNAUTHENTICATED') onUnauthenticated();
    throw error;
  }
  return response;
}

/** Sends one request and gives the parsed answer; every refusal is thrown as an `ApiError`. */
export async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await exchange(method, path, options);
  const text = response.status === 204 ? '' : await response.text();
  const data = (text === '' ? undefined : JSON.parse(text)) as T;
  return { data, etag: response.headers.get('ETag'), headers: response.headers };
}

async function body<T>(method: string, path: string, options?: RequestOptions): Promise<T> {
  return (await request<T>(method, path, options)).data;
}

/** Asks for a file. */
export async function download(method: 'GET' | 'POST', path: string, options: RequestOptions = {}): Promise<Blob> {
  return (await exchange(method, path, options)).blob();
}

export const api = {
  get: <T>(path: string, options?: RequestOptions) => body<T>('GET', path, options),
  post: <T>(path: string, options?: RequestOptions) => body<T>('POST', path, options),
  patch: <T>(path: string, options?: RequestOptions) => body<T>('PATCH', path, options),
  put: <T>(path: string, options?: RequestOptions) => body<T>('PUT', path, options),
  delete: (path: string, options?: RequestOptions) => body<undefined>('DELETE', path, options),
};
