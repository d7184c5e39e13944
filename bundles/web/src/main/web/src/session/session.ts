import { computed, ref } from 'vue'
import type { Session } from '@/api/session'
import * as api from '@/api/session'
import { Problem } from '@/api/problem'

/** Who is signed in; nothing while nobody is. */
export const session = ref<Session | null>(null)

let asked = false

/** The session of the browser's cookie, asked for once; a page that was opened anew finds it again. */
export async function rememberedSession(): Promise<Session | null> {
  if (!asked && !session.value) {
    try {
      session.value = await api.currentSession()
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      if (failure.code === 'PASSWORD_MUST_CHANGE') throw failure
      if (failure.status !== 401) return null
    }
    asked = true
  }
  return session.value
}

export async function signIn(userName: string, password: string): Promise<Session> {
  const opened = await api.signIn(userName, password)
  asked = true
  session.value = opened
  return opened
}

export async function signOut(): Promise<void> {
  try {
    await api.signOut()
  } finally {
    forgetSession()
  }
}

export async function changePassword(oldPassword: string, newPassword: string): Promise<void> {
  await api.changePassword(oldPassword, newPassword)
  session.value = await api.currentSession()
  asked = true
}

export function forgetSession(): void {
  asked = true
  session.value = null
}

/** Whether the person who is signed in holds one of these roles. What is really allowed, the platform decides. */
export function is(...roles: string[]): boolean {
  return session.value?.account.roles.some((role) => roles.includes(role.code)) ?? false
}

export const organisation = computed(() => session.value?.account.organisation)

export const isRegulator = computed(() => organisation.value?.kind.code.endsWith('_REGULATOR') ?? false)
export const isAgency = computed(() => organisation.value?.kind.code === 'INSPECTION_AGENCY')
export const isUnit = computed(() => organisation.value?.kind.code === 'UNIT')
