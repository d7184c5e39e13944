export type Tone = 'good' | 'warn' | 'bad' | 'idle' | ''

const TONES: Record<string, Tone> = {
  NOTIFIED: '',
  SUPERVISING: '',
  PASSED_UNREGISTERED: 'warn',
  IN_USE: 'good',
  STOPPED: 'idle',
  SUSPENDED: 'bad',
  MOVING_OUT: 'idle',
  SCRAPPED: 'idle',
  DISMANTLED: 'idle',
  CANCELLED: 'idle',
  FOUND_UNREGISTERED: 'bad',
  OVERDUE: 'bad',
  DUE_SOON: 'warn',
}

/** How a state of a device or one of its flags is coloured; the words beside it say the same. */
export function stateTone(code: string): Tone {
  return TONES[code] ?? ''
}
