import { computed, inject, onScopeDispose, provide, reactive, ref, shallowReactive, shallowRef, toRaw, type InjectionKey } from 'vue'
import type { Answer } from '@/api/client'
import type { Definition } from '@/api/inspectionTypes'
import { inspectionRecord, saveRecord, signItems, type PreviousRecord, type RecordAnswer } from '@/api/inspections'
import { asProblem, type Problem } from '@/api/problem'
import type { Assessment, Finding, ItemEntry, ItemOutcome, RecordModel } from '@/api/records'
import { adopt, keyOf, pathOf, same, setAt, valueAt, type Path } from './paths'

const PAUSE_BEFORE_SAVING = 1500

/**
 * The record of one task while it is on the screen. Everything is entered into {@link RecordStore.record} by path; a short
 * pause after the last entry it is saved, and what the platform says to it stands beside the fields.
 */
export function useRecordStore(taskId: string, definition: Definition, editable: boolean, first: Answer<RecordAnswer>) {
  const record = reactive<RecordModel>({})
  const outcomes = shallowReactive(new Map<string, ItemOutcome>())
  const findings = shallowReactive(new Map<string, Finding[]>())
  const assessment = shallowRef<Assessment>(first.data.assessment)
  const unsaved = reactive(new Set<string>())
  const saving = ref(false)
  const savedAt = shallowRef<Date>()
  const problem = shallowRef<Problem>()
  const conflict = shallowRef<Answer<RecordAnswer>>()
  /** What the last report said, once it was read; it stands beside the fields. */
  const previous = shallowRef<PreviousRecord>()
  let etag = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  function replaceChanged<T>(kept: Map<string, T>, next: Map<string, T>): void {
    for (const key of kept.keys()) if (!next.has(key)) kept.delete(key)
    for (const [key, value] of next) if (!same(kept.get(key), value)) kept.set(key, value)
  }

  function take(answer: Answer<RecordAnswer>): void {
    etag = answer.etag
    assessment.value = answer.data.assessment
    adopt(record, answer.data.record, unsaved)
    replaceChanged(outcomes, new Map((answer.data.assessment.items ?? []).map((outcome) => [outcome.no, outcome])))
    const byTarget = new Map<string, Finding[]>()
    for (const finding of answer.data.assessment.findings ?? []) {
      byTarget.set(finding.target, [...(byTarget.get(finding.target) ?? []), finding])
    }
    replaceChanged(findings, byTarget)
  }
  take(first)

  function set(path: Path, value: unknown): void {
    if (!editable || same(valueAt(record, path), value)) return
    setAt(record, path, value)
    unsaved.add(keyOf(path))
    clearTimeout(timer)
    timer = setTimeout(() => void save(), PAUSE_BEFORE_SAVING)
  }

  /** Changes a part of what was entered for an item; what is empty is left out. */
  function setItem(no: string, change: Partial<ItemEntry>): void {
    const next = { ...record.items?.[no], ...change }
    const kept = Object.entries(next).filter(([, value]) => value !== undefined && value !== '' && !same(value, {}))
    set(['items', no], kept.length ? Object.fromEntries(kept) : undefined)
  }

  async function failed(failure: unknown): Promise<void> {
    const reason = asProblem(failure)
    problem.value = reason
    if (reason.status !== 412 && reason.code !== 'STALE_VERSION') return
    try {
      conflict.value = await inspectionRecord(taskId)
      problem.value = undefined
    } catch (second) {
      problem.value = asProblem(second)
    }
  }

  async function saveNow(): Promise<void> {
    if (!unsaved.size || conflict.value) return
    saving.value = true
    const sent = new Map([...unsaved].map((key) => [key, JSON.stringify(valueAt(record, pathOf(key)) ?? null)]))
    try {
      const answer = await saveRecord(taskId, JSON.parse(JSON.stringify(toRaw(record))) as RecordModel, etag)
      for (const [key, value] of sent) if (JSON.stringify(valueAt(record, pathOf(key)) ?? null) === value) unsaved.delete(key)
      take(answer)
      problem.value = undefined
      savedAt.value = new Date()
    } catch (failure) {
      await failed(failure)
    } finally {
      saving.value = false
    }
  }

  /** Saves what is not saved, one save after the other; true when nothing is left to save. */
  async function save(): Promise<boolean> {
    clearTimeout(timer)
    running = running.then(saveNow, saveNow)
    await running
    return unsaved.size === 0
  }

  async function sign(no: string): Promise<void> {
    if (!(await save())) return
    try {
      take(await signItems(taskId, [no], etag))
      problem.value = undefined
    } catch (failure) {
      await failed(failure)
    }
  }

  /** Settles a conflict: the newest record, with or without what was entered here. */
  async function settle(keepMine: boolean): Promise<void> {
    const newest = conflict.value
    if (!newest) return
    conflict.value = undefined
    problem.value = undefined
    if (!keepMine) unsaved.clear()
    take(newest)
    if (keepMine) await save()
  }

  const date = computed(() => record.inspectionDate ?? '')
  /** The groups with the items that an inspection of this date follows. */
  const groups = computed(() =>
    definition.groups
      .map((group) => ({ ...group, items: group.items.filter((item) => inForce(item.since, item.until, date.value)) }))
      .filter((group) => group.items.length),
  )

  onScopeDispose(() => clearTimeout(timer))
  return { taskId, definition, editable, record, outcomes, findings, assessment, unsaved, saving, savedAt, problem, conflict, previous, groups, set, setItem, save, sign, settle, etag: () => etag }
}

function inForce(since: string | null | undefined, until: string | null | undefined, date: string): boolean {
  return !date || ((!since || date >= since) && (!until || date <= until))
}

export type RecordStore = ReturnType<typeof useRecordStore>

const KEY: InjectionKey<RecordStore> = Symbol('record')

export function provideRecord(store: RecordStore): void {
  provide(KEY, store)
}

export function useRecord(): RecordStore {
  const store = inject(KEY)
  if (!store) throw new Error('no record is open here')
  return store
}
