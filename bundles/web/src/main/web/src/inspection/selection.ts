import { computed, shallowReactive } from 'vue'
import { LARGEST_BATCH } from '@/api/batches'

/** Rows of a list chosen for a batch; they stay chosen when somebody leafs through the list. */
export function useSelection<T extends { id: string }>() {
  const chosen = shallowReactive(new Map<string, T>())

  function choose(row: T, wanted: boolean): void {
    if (!wanted) chosen.delete(row.id)
    else if (chosen.size < LARGEST_BATCH) chosen.set(row.id, row)
  }

  function chooseAll(rows: readonly T[], wanted: boolean): void {
    for (const row of rows) choose(row, wanted)
  }

  const rows = computed(() => [...chosen.values()])
  return { rows, has: (row: T) => chosen.has(row.id), choose, chooseAll, clear: () => chosen.clear() }
}
