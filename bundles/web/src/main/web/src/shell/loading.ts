import { ref, shallowRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

/** Reads something for a page and keeps it, or the problem that came instead. The answer to the latest question wins. */
export function useReading<T>(read: () => Promise<T>) {
  const data = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const loading = ref(false)
  let question = 0

  async function reload(): Promise<void> {
    const mine = ++question
    loading.value = true
    try {
      const answer = await read()
      if (mine !== question) return
      data.value = answer
      problem.value = undefined
    } catch (failure) {
      if (mine === question) problem.value = asProblem(failure)
    } finally {
      if (mine === question) loading.value = false
    }
  }

  return { data, problem, loading, reload }
}

/** Carries out one command at a time and keeps the problem that came instead of success. */
export function useCommand() {
  const busy = ref(false)
  const problem = shallowRef<Problem>()

  /** Whether it was done. */
  async function run(command: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      await command()
      return true
    } catch (failure) {
      problem.value = asProblem(failure)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, run }
}
