import { pick } from '@/language/language'

/** One finer reason below a refusal, for example one wrong field. */
export interface FieldProblem {
  field: string
  zh: string
  en: string
}

/** What the platform refused, in both languages, with what to do about it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly zh: string,
    readonly en: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(`${code}: ${en || zh}`)
    this.name = 'Problem'
  }

  /** The sentence in the language that is read now. */
  get sentence(): string {
    return pick(this.zh, this.en)
  }

  /** The reasons about one field, in the language that is read now. */
  about(field: string): string {
    return this.fields
      .filter((reason) => reason.field === field)
      .map((reason) => pick(reason.zh, reason.en))
      .join(' ')
  }
}

/** The platform did not answer at all. */
export function unreachable(): Problem {
  return new Problem(
    0,
    'NETWORK',
    '无法连接平台。请检查网络后重试；已填写的内容仍保留在页面上。',
    'The platform cannot be reached. Check the network and try again; what you entered is still on the page.',
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function fieldProblem(value: unknown): FieldProblem | null {
  if (typeof value !== 'object' || value === null) return null
  const reason = value as Record<string, unknown>
  const zh = text(reason.zh) || text(reason.title) || text(reason.message)
  const en = text(reason.en) || text(reason.titleEn) || zh
  return zh || en ? { field: text(reason.field), zh, en } : null
}

/** Reads a problem+json body; whatever else came (a proxy's page, nothing) still becomes a readable problem. */
export function problemOf(status: number, body: unknown): Problem {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const zh = text(fields.title)
  const en = text(fields.titleEn)
  if (!zh && !en) {
    return new Problem(
      status,
      `HTTP_${status}`,
      `平台未能完成此操作（${status}）。请稍后重试；仍不成功时请联系系统管理员。`,
      `The platform could not do this (${status}). Try again later; if it fails again, ask the system administrator.`,
    )
  }
  const reasons = Array.isArray(fields.errors) ? fields.errors.map(fieldProblem).filter((reason) => reason !== null) : []
  return new Problem(status, text(fields.code) || `HTTP_${status}`, zh, en, reasons)
}

/** Any failure of a call as a problem; a fault of the pages themselves goes on to the console as it is. */
export function asProblem(failure: unknown): Problem {
  if (failure instanceof Problem) return failure
  throw failure
}
