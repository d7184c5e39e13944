import type { RecordModel } from '@/api/records'

/**
 * One value of a record that is entered, kept and merged as a whole: `inspectionDate`, `parameters/x`, `facts/x`,
 * `items/2.1`, `inputs/computation/x`, `rows/table`.
 */
export type Path = readonly string[]

type Node = Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function valueAt(record: RecordModel, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), record)
}

/** Sets the value in place, so that only those who look at it notice; nothing removes it. */
export function setAt(record: RecordModel, path: Path, value: unknown): void {
  let node = record as Node
  for (const key of path.slice(0, -1)) {
    if (!isNode(node[key])) node[key] = {}
    node = node[key] as Node
  }
  const last = path[path.length - 1] as string
  if (value === undefined || value === null) delete node[last]
  else node[last] = value
}

const DEPTH: Record<string, number> = { parameters: 1, facts: 1, items: 1, rows: 1, inputs: 2 }

/** Every path that the record has a value at. */
export function pathsOf(record: RecordModel): Path[] {
  const found: Path[] = []
  function walk(node: Node, path: string[], depth: number): void {
    for (const [key, value] of Object.entries(node)) {
      if (depth > 0 && isNode(value)) walk(value, [...path, key], depth - 1)
      else if (depth === 0 && value !== undefined && value !== null) found.push([...path, key])
    }
  }
  for (const [key, value] of Object.entries(record)) {
    const depth = DEPTH[key]
    if (depth === undefined) {
      if (value !== undefined && value !== null) found.push([key])
    } else if (isNode(value)) walk(value, [key], depth - 1)
  }
  return found
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Brings the record to what `newer` says, except at the paths that are still to be saved; equal values are not touched. */
export function adopt(record: RecordModel, newer: RecordModel, unsaved: ReadonlySet<string>): void {
  const all = new Map([...pathsOf(record), ...pathsOf(newer)].map((path) => [keyOf(path), path]))
  for (const [key, path] of all) {
    const value = valueAt(newer, path)
    if (!unsaved.has(key) && !same(valueAt(record, path), value)) setAt(record, path, value)
  }
}

export function keyOf(path: Path): string {
  return JSON.stringify(path)
}

export function pathOf(key: string): Path {
  return JSON.parse(key) as Path
}
