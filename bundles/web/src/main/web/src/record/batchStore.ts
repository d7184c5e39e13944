import { computed, reactive, ref, shallowReactive, shallowRef } from 'vue'
import type { Definition } from '@/api/inspectionTypes'
import type { ItemEntry, RecordModel } from '@/api/records'
import { same, setAt, valueAt, type Path } from './paths'
import type { RecordStore } from './recordStore'

/**
 * What is common to all tasks of a batch, for the parts of the record form: nothing is saved or judged until it is entered
 * into the records, and nothing can be signed for several at once.
 */
export function useBatchStore(definition: Definition): RecordStore {
  const record = reactive<RecordModel>({})

  function set(path: Path, value: unknown): void {
    if (!same(valueAt(record, path), value)) setAt(record, path, value)
  }

  function setItem(no: string, change: Partial<ItemEntry>): void {
    const kept = Object.entries({ ...record.items?.[no], ...change }).filter(([, value]) => value !== undefined && value !== '' && !same(value, {}))
    set(['items', no], kept.length ? Object.fromEntries(kept) : undefined)
  }

  const date = computed(() => record.inspectionDate ?? '')
  const inForce = (since: string | null, until: string | null) => !date.value || ((!since || date.value >= since) && (!until || date.value <= until))
  const groups = computed(() => definition.groups.map((group) => ({ ...group, items: group.items.filter((item) => inForce(item.since, item.until)) })).filter((group) => group.items.length))

  return {
    taskId: '',
    definition,
    editable: true,
    record,
    outcomes: shallowReactive(new Map()),
    findings: shallowReactive(new Map()),
    assessment: shallowRef({ complete: false, opinionNotice: false, overallGrade: null, conclusion: null, nextDue: null, dues: [], items: [], findings: [], computed: [], failed: {} }),
    unsaved: reactive(new Set<string>()),
    saving: ref(false),
    savedAt: shallowRef<Date>(),
    problem: shallowRef(),
    conflict: shallowRef(),
    previous: shallowRef(),
    groups,
    set,
    setItem,
    save: () => Promise.resolve(true),
    sign: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    etag: () => '',
  }
}
