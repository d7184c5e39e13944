type Tone = 'good' | 'warn' | 'bad' | 'idle' | ''

const TONES: Record<string, Tone> = {
  ISSUED: 'good',
  DELIVERED: 'good',
  CLOSED: 'good',
  RETURNED: 'warn',
  RECTIFYING: 'warn',
  SENT_BACK: 'warn',
  ANSWERED: 'warn',
  RECHECKING: 'warn',
  REFUSED: 'bad',
  FAILED: 'bad',
  WITHDRAWN: 'idle',
  CANCELLED: 'idle',
  VOID: 'idle',
}

/** The colour of a step of the inspection business. */
export function stepTone(state: string): Tone {
  return TONES[state] ?? ''
}

/** A notice that is out still waits for the unit, unlike a report that is out. */
export function noticeTone(state: string): Tone {
  return state === 'ISSUED' ? 'warn' : stepTone(state)
}
