/** Fields that Enter goes through, in the order of the page. */
const STOPS = '[data-stop]:not([disabled])'

function stops(form: HTMLElement): HTMLElement[] {
  // Of a group of radio buttons only the chosen one (or the first) is a stop, as for the tabulator key.
  return [...form.querySelectorAll<HTMLElement>(STOPS)].filter((field) => {
    if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return true
    const group = [...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]`)]
    return field.checked || (!group.some((one) => one.checked) && group[0] === field)
  })
}

function comeTo(field: HTMLElement | undefined): void {
  field?.focus()
  if (field instanceof HTMLInputElement && field.type !== 'radio') field.select()
  field?.closest('[data-item]')?.scrollIntoView({ block: 'nearest' })
}

/** Enter goes to the next field, Shift+Enter to the one before. */
export function moveByEnter(event: KeyboardEvent, form: HTMLElement): void {
  const field = event.target as HTMLElement
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || !field.matches(STOPS)) return
  event.preventDefault()
  const all = stops(form)
  const at = all.indexOf(field)
  comeTo(all[at + (event.shiftKey ? -1 : 1)])
}

/** Brings the first field of an item onto the screen and into focus. */
export function goToItem(form: HTMLElement, no: string): void {
  const row = form.querySelector<HTMLElement>(`[data-item="${CSS.escape(no)}"]`)
  row?.scrollIntoView({ block: 'center' })
  if (row) comeTo(stops(row)[0])
}
