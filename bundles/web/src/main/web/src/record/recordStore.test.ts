import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Definition } from '@/api/inspectionTypes'
import type { RecordModel } from '@/api/records'
import { useRecordStore, type RecordStore } from './recordStore'

const definition = {
  groups: [
    {
      zh: '一',
      en: 'one',
      items: [
        { no: '1.1', since: null, until: null },
        { no: '1.2', since: '2017-10-01', until: null },
        { no: '1.3', since: null, until: '2017-09-30' },
      ],
    },
  ],
} as unknown as Definition

/** A platform that keeps one record and its version, as the REST edge does. */
class FakePlatform {
  version = 1
  record: RecordModel = { inspectionDate: '2026-03-05', items: { '1.1': { result: 'pass' } } }
  saves = 0

  answer() {
    const assessment = { complete: false, items: [{ no: '1.1', outcome: this.record.items?.['1.1']?.result ?? 'open' }], findings: [{ target: 'item 1.1', severity: 'info', code: 'x', zh: '甲', en: 'a' }] }
    return { taskId: 't', version: this.version, record: structuredClone(this.record), assessment, complete: false }
  }

  fetch = (_address: string, request: RequestInit): Promise<Response> => {
    if (request.method === 'PUT') {
      if ((request.headers as Record<string, string>)['If-Match'] !== `"${this.version}"`) {
        return Promise.resolve(new Response('{"code":"VERSION_CHANGED","title":"已被修改","titleEn":"changed"}', { status: 412 }))
      }
      this.record = (JSON.parse(String(request.body)) as { record: RecordModel }).record
      this.version++
      this.saves++
    }
    return Promise.resolve(new Response(JSON.stringify(this.answer()), { headers: { ETag: `"${this.version}"` } }))
  }
}

let platform: FakePlatform
let store: RecordStore
let scope = effectScope()

function open(editable = true): RecordStore {
  scope = effectScope()
  const first = { data: platform.answer(), etag: '"1"' } as unknown as Parameters<typeof useRecordStore>[3]
  return scope.run(() => useRecordStore('t', definition, editable, first)) as RecordStore
}

beforeEach(() => {
  vi.useFakeTimers()
  platform = new FakePlatform()
  vi.stubGlobal('fetch', platform.fetch)
  store = open()
})

afterEach(() => {
  scope.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the record store', () => {
  it('saves once, a short pause after the last entry', async () => {
    store.setItem('1.1', { result: 'fail' })
    store.setItem('1.1', { remark: '松动' })
    store.set(['parameters', 'rated_speed'], 1.75)
    expect(platform.saves).toBe(0)

    await vi.advanceTimersByTimeAsync(2000)

    expect(platform.saves).toBe(1)
    expect(platform.record).toMatchObject({ items: { '1.1': { result: 'fail', remark: '松动' } }, parameters: { rated_speed: 1.75 } })
    expect(store.unsaved.size).toBe(0)
    expect(store.outcomes.get('1.1')?.outcome).toBe('fail')
  })

  it('leaves out what is emptied', async () => {
    store.setItem('1.1', { result: undefined })
    await store.save()

    expect(platform.record.items).toEqual({})
  })

  it('keeps what is entered while a save is on its way', async () => {
    vi.stubGlobal('fetch', (address: string, request: RequestInit) => {
      if (platform.saves === 0) store.setItem('1.1', { result: 'na' })
      return platform.fetch(address, request)
    })
    store.setItem('1.1', { result: 'fail' })

    expect(await store.save()).toBe(false)

    expect(store.record.items?.['1.1']).toEqual({ result: 'na' })
    expect(store.unsaved.size).toBe(1)
    await store.save()
    expect(platform.record.items).toEqual({ '1.1': { result: 'na' } })
  })

  it('tells of a conflict, saves nothing over it, and can keep both sides', async () => {
    platform.version = 7
    platform.record.items = { '1.1': { result: 'na' }, '1.2': { result: 'pass' } }
    store.setItem('1.1', { result: 'fail' })

    expect(await store.save()).toBe(false)
    expect(store.conflict.value).toBeDefined()
    expect(platform.saves).toBe(0)

    await store.settle(true)
    expect(platform.record.items).toEqual({ '1.1': { result: 'fail' }, '1.2': { result: 'pass' } })
    expect(store.conflict.value).toBeUndefined()
  })

  it('can drop the own changes instead', async () => {
    platform.version = 7
    platform.record.items = { '1.1': { result: 'na' } }
    store.setItem('1.1', { result: 'fail' })
    await store.save()

    await store.settle(false)

    expect(store.record.items).toEqual({ '1.1': { result: 'na' } })
    expect(store.unsaved.size).toBe(0)
    expect(platform.saves).toBe(0)
  })

  it('keeps entries and says why when the platform is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    store.setItem('1.1', { result: 'fail' })

    expect(await store.save()).toBe(false)
    expect(store.problem.value?.code).toBe('NETWORK')
    vi.stubGlobal('fetch', platform.fetch)
    expect(await store.save()).toBe(true)
    expect(store.problem.value).toBeUndefined()
  })

  it('shows the items of the edition that the date follows', () => {
    const numbers = () => store.groups.value.flatMap((group) => group.items.map((item) => item.no))

    expect(numbers()).toEqual(['1.1', '1.2'])
    store.set(['inspectionDate'], '2016-05-01')
    expect(numbers()).toEqual(['1.1', '1.3'])
  })

  it('changes nothing when it is read only', () => {
    scope.stop()
    store = open(false)
    store.setItem('1.1', { result: 'fail' })

    expect(store.record.items?.['1.1']).toEqual({ result: 'pass' })
    expect(store.unsaved.size).toBe(0)
  })
})
