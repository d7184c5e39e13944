export function notificationTone(state: string): 'good' | 'warn' | 'bad' | 'idle' | '' {
  if (state === 'ACCEPTED') return 'good'
  if (state === 'RETURNED') return 'warn'
  if (state === 'REFUSED_BY_GATE') return 'bad'
  return state === 'FILED' ? '' : 'idle'
}
