import { inspectionType, inspectionTypes, type Definition, type Field } from '@/api/inspectionTypes'

const KINDS = ['supervisory-installation', 'periodic']
const read = new Map<string, Promise<Definition | undefined>>()

async function find(category: string): Promise<Definition | undefined> {
  const types = await inspectionTypes(category)
  const wanted = KINDS.map((kind) => types.find((type) => type.kind.code === kind)).find((type) => type) ?? types[0]
  return wanted && inspectionType(wanted.id)
}

/**
 * The technical parameters of a category, as its installation supervision (else its periodic inspection) asks for them:
 * what is entered with the notification need not be asked for again at the inspection.
 */
export async function parameterFields(category: string): Promise<Field[]> {
  let reading = read.get(category)
  if (!reading) {
    reading = find(category)
    read.set(category, reading)
    reading.catch(() => read.delete(category))
  }
  return (await reading)?.parameters ?? []
}
