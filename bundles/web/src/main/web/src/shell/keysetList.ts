import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Page } from '@/api/model'
import { useReading } from './loading'

/** What a list is filtered by, as it stands in the address: links to a list carry the names that the platform uses. */
export type Filters = Record<string, string | string[]>

function values(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '')
}

/** A list whose filters and place stand in the address, so that going back finds them again. */
export function useKeysetList<T>(read: (filters: Filters, cursor: string | undefined) => Promise<Page<T>>) {
  const route = useRoute()
  const router = useRouter()
  const home = route.name
  const trail: (string | undefined)[] = []

  const filters = computed<Filters>(() => {
    const { cursor: _cursor, page: _page, ...rest } = route.query
    return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, values(value)]))
  })
  const cursor = computed(() => values(route.query.cursor)[0])
  const page = computed(() => Number(values(route.query.page)[0] ?? 1) || 1)
  const reading = useReading(() => read(filters.value, cursor.value))

  watch(
    () => route.query,
    () => {
      if (route.name === home) void reading.reload()
    },
    { immediate: true },
  )

  /** Lists anew, from the first page. */
  function filter(next: Filters): void {
    trail.length = 0
    const kept = Object.entries(next).filter(([, value]) => value.length > 0)
    const before = route.fullPath
    void router.push({ query: Object.fromEntries(kept) }).then(() => {
      if (route.fullPath === before) void reading.reload()
    })
  }

  function toNext(): void {
    const next = reading.data.value?.next
    if (!next) return
    trail.push(cursor.value)
    void router.push({ query: { ...filters.value, cursor: next, page: page.value + 1 } })
  }

  function toPrevious(): void {
    const before = trail.pop()
    void router.push({ query: { ...filters.value, ...(before ? { cursor: before, page: page.value - 1 } : {}) } })
  }

  return { ...reading, filters, page, filter, toNext, toPrevious }
}

/** The single value of a filter. */
export function one(filters: Filters, name: string): string {
  const value = filters[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All values of a filter. */
export function many(filters: Filters, name: string): string[] {
  return values(filters[name])
}
