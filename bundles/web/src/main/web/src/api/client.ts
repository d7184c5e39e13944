import { Problem, problemOf, unreachable } from './problem'

const ROOT = '/api/v1'

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>

export interface Options {
  query?: Query
  body?: unknown
  /** A file as it is, instead of a body in JSON. */
  file?: Blob
  /** The version that a change is based on; the platform refuses it when somebody else was faster. */
  ifMatch?: string
  /** The same key for the same attempt: a repeated command is carried out once. */
  idempotencyKey?: string
  signal?: AbortSignal
}

/** What came back, with the version it has. */
export interface Answer<T> {
  data: T
  etag: string
}

let sessionEnded: () => void = () => undefined

/** Called when the platform says that nobody is signed in any more. */
export function onSessionEnded(listener: () => void): void {
  sessionEnded = listener
}

/** The address below the REST root, with empty parts of the query left out. */
export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one))
  }
  const search = parameters.toString()
  return ROOT + path + (search ? `?${search}` : '')
}

function headers(method: string, options: Options): Record<string, string> {
  const all: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  if (method !== 'GET') all['X-Tejian'] = '1' // no foreign page can send it: the guard against forged requests
  if (options.body !== undefined) all['Content-Type'] = 'application/json'
  if (options.file) all['Content-Type'] = 'application/octet-stream'
  if (options.ifMatch) all['If-Match'] = options.ifMatch
  if (options.idempotencyKey) all['Idempotency-Key'] = options.idempotencyKey
  return all
}

async function send(method: string, path: string, options: Options): Promise<Response> {
  try {
    return await fetch(address(path, options.query), {
      method,
      headers: headers(method, options),
      body: options.file ?? (options.body === undefined ? null : JSON.stringify(options.body)),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: options.signal ?? null,
    })
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw unreachable()
  }
}

async function content(response: Response): Promise<unknown> {
  const text = await response.text()
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    return text // a proxy's page; problemOf makes a sentence of it
  }
}

export async function request<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const response = await send(method, path, options)
  const body = await content(response)
  if (!response.ok) {
    const problem = problemOf(response.status, body)
    if (problem.code === 'SESSION_ENDED' && path !== '/session') sessionEnded()
    throw problem
  }
  return { data: body as T, etag: response.headers.get('ETag') ?? '' }
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await request<T>('GET', path, { query, signal })).data
}

/** A command: carried out once, also when the network makes the browser ask twice. */
export async function command<T>(path: string, body: unknown = {}): Promise<T> {
  return (await request<T>('POST', path, { body, idempotencyKey: crypto.randomUUID() })).data
}

/** Sends a file: taken in once, also when the network makes the browser ask twice. */
export async function upload<T>(path: string, file: Blob, query: Query): Promise<T> {
  return (await request<T>('POST', path, { file, query, idempotencyKey: crypto.randomUUID() })).data
}

export { Problem }
