/** Where to go after signing in: an address of these pages, never one of another site. */
export function ownAddress(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/sign-in') ? wanted : '/'
}
