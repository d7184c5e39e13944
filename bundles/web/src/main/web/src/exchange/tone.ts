type Tone = 'good' | 'warn' | 'bad' | 'idle' | ''

const TONES: Record<string, Tone> = {
  CHECKED: 'good',
  DONE: 'good',
  REFUSED: 'warn',
  FAILED: 'bad',
  CANCELLED: 'idle',
}

/** The colour of the state of an import. */
export function jobTone(state: string): Tone {
  return TONES[state] ?? ''
}
