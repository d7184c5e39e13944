import { onMounted } from 'vue'
import { catalogue } from '@/api/directory'
import { language, pick } from '@/language/language'
import { useReading } from '@/shell/loading'

/** Names the catalogue codes of a type; a code alone says nothing to most readers. */
export function useCategoryNames(): (codes: readonly string[]) => string {
  const { data, reload } = useReading(catalogue)
  onMounted(reload)
  return (codes) => codes.map((code) => categoryName(data.value ?? [], code)).join(language.value === 'en' ? ', ' : '、')
}

/** The name with its code; the code alone while the catalogue is away or does not know it. */
export function categoryName(entries: readonly { code: string; nameZh: string; nameEn: string }[], code: string): string {
  const entry = entries.find((known) => known.code === code)
  if (!entry) return code
  return language.value === 'en' ? `${pick(entry.nameZh, entry.nameEn)} (${code})` : `${entry.nameZh}（${code}）`
}
