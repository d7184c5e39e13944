import type { Label } from './model'
import { get, request } from './client'

export interface Session {
  expires: string
  mustChangePassword: boolean
  account: Account
}

export interface Account {
  id: string
  userName: string
  personId: string
  personName: string
  organisation: { id: string; name: string; kind: Label; region: Label }
  roles: Label[]
  scope: { kind: string; region: string; organisationId: string }
}

export async function signIn(userName: string, password: string): Promise<Session> {
  return (await request<Session>('POST', '/session', { body: { userName, password } })).data
}

export function currentSession(): Promise<Session> {
  return get<Session>('/session')
}

export async function signOut(): Promise<void> {
  await request('DELETE', '/session')
}

export async function changePassword(oldPassword: string, newPassword: string): Promise<void> {
  await request('PUT', '/session/password', { body: { oldPassword, newPassword } })
}
