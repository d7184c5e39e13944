import { onMounted } from 'vue'
import { inspectionTypes, type InspectionTypeRow } from '@/api/inspectionTypes'
import { pickText } from '@/language/language'
import { useReading } from '@/shell/loading'

/** Names the variant of a type in the language that is read now. */
export function useVariantNames(): (typeId: string, variant: string | undefined) => string {
  const { data, reload } = useReading(() => inspectionTypes())
  onMounted(reload)
  return (typeId, variant) => variantName(data.value ?? [], typeId, variant)
}

/** The key itself, which is Chinese, while the plugin of the type is away. */
export function variantName(types: readonly Pick<InspectionTypeRow, 'id' | 'variants'>[], typeId: string, variant: string | undefined): string {
  const known = types.find((type) => type.id === typeId)?.variants.find((one) => one.key === variant)
  return pickText(known) || (variant ?? '')
}
