type Tone = 'good' | 'warn' | 'bad' | 'idle' | ''

const TONES: Record<string, Tone> = {
  VALID: 'good',
  APPLIED: 'good',
  EXPIRING: 'warn',
  PENDING: 'warn',
  SUSPENDED: 'warn',
  EXPIRED: 'bad',
  REVOKED: 'bad',
  REJECTED: 'idle',
  CANCELLED: 'idle',
}

/** The colour of a licence's status or of a correction's state. */
export function licenceTone(code: string): Tone {
  return TONES[code] ?? ''
}
