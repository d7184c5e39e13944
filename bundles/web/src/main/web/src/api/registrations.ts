import { address, command, get } from './client'
import type { DeviceRow } from './devices'
import type { Page, Ref } from './model'
import { Problem } from './problem'

export interface UseRegistration {
  id: string
  deviceId: string
  certificateNumber: string
  registeredOn: string
  authority: Ref
}

/** Devices that passed inspection and are not registered yet, longest waiting first. */
export async function waitingForRegistration(limit = 200): Promise<DeviceRow[]> {
  return (await get<Page<DeviceRow>>('/use-registrations/waiting', { limit })).items
}

export function registerUse(deviceId: string, safetyManager: string): Promise<UseRegistration> {
  return command('/use-registrations', { deviceId, safetyManager })
}

/** The live registration of a device; nothing while it has none. */
export async function useRegistrationOf(deviceId: string): Promise<UseRegistration | undefined> {
  try {
    return await get<UseRegistration>(`/devices/${deviceId}/use-registration`)
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) return undefined
    throw failure
  }
}

export function certificateAddress(registrationId: string): string {
  return address(`/use-registrations/${registrationId}/certificate.pdf`)
}
