import { nextTick, watch } from 'vue'
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { createRouter, createWebHistory } from 'vue-router'
import { Problem } from './api/problem'
import { language } from './language/language'
import { rememberedSession } from './session/session'
import { shellTexts } from './shell/texts'

declare module 'vue-router' {
  interface RouteMeta {
    title: keyof typeof shellTexts.entries & string
    /** Anybody may look at it. */
    open?: boolean
    /** Shown without header and navigation. */
    bare?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', meta: { title: 'signIn', open: true, bare: true }, component: () => import('./session/SignInPage.vue') },
  { path: '/password', name: 'password', meta: { title: 'password', bare: true }, component: () => import('./session/PasswordPage.vue') },
  { path: '/', name: 'home', meta: { title: 'home' }, component: () => import('./home/HomePage.vue') },
  { path: '/devices', name: 'devices', meta: { title: 'devices' }, component: () => import('./devices/DevicesPage.vue') },
  { path: '/devices/:id', name: 'device', meta: { title: 'device' }, component: () => import('./devices/DevicePage.vue') },
  { path: '/notifications', name: 'notifications', meta: { title: 'notifications' }, component: () => import('./notifications/NotificationsPage.vue') },
  { path: '/notifications/new', name: 'new-notification', meta: { title: 'newNotification' }, component: () => import('./notifications/FilingPage.vue') },
  { path: '/notifications/:id', name: 'notification', meta: { title: 'notification' }, component: () => import('./notifications/NotificationPage.vue') },
  { path: '/inspection-requests', name: 'requests', meta: { title: 'requests' }, component: () => import('./inspection/RequestsPage.vue') },
  { path: '/inspection-requests/new', name: 'new-request', meta: { title: 'newRequest' }, component: () => import('./inspection/NewRequestPage.vue') },
  { path: '/inspection-requests/:id', name: 'request', meta: { title: 'request' }, component: () => import('./inspection/RequestPage.vue') },
  { path: '/inspection-tasks', name: 'tasks', meta: { title: 'tasks' }, component: () => import('./inspection/TasksPage.vue') },
  { path: '/inspection-tasks/batch', name: 'batch-record', meta: { title: 'batchRecord' }, component: () => import('./record/BatchRecordPage.vue') },
  { path: '/inspection-tasks/:id', name: 'task', meta: { title: 'task' }, component: () => import('./inspection/TaskPage.vue') },
  { path: '/inspection-tasks/:id/record', name: 'record', meta: { title: 'record' }, component: () => import('./record/RecordPage.vue') },
  { path: '/opinion-notices', name: 'notices', meta: { title: 'notices' }, component: () => import('./inspection/NoticesPage.vue') },
  { path: '/opinion-notices/:id', name: 'notice', meta: { title: 'notice' }, component: () => import('./inspection/NoticePage.vue') },
  { path: '/reports', name: 'reports', meta: { title: 'reports' }, component: () => import('./reports/ReportsPage.vue') },
  { path: '/reports/:id', name: 'report', meta: { title: 'report' }, component: () => import('./reports/ReportPage.vue') },
  { path: '/use-registrations', alias: '/use-registrations/waiting', name: 'registrations', meta: { title: 'registrations' }, component: () => import('./registration/RegistrationsPage.vue') },
  { path: '/inspection-types', name: 'types', meta: { title: 'types' }, component: () => import('./types/TypesPage.vue') },
  { path: '/inspection-types/:id', name: 'type', meta: { title: 'type' }, component: () => import('./types/TypePage.vue') },
  { path: '/verify/device/:code', alias: '/verify/devices/:code', name: 'verify-device', meta: { title: 'verify', open: true, bare: true }, component: () => import('./public/VerifyDevicePage.vue') },
  { path: '/verify/report/:number', alias: '/verify/reports/:number', name: 'verify-report', meta: { title: 'verify', open: true, bare: true }, component: () => import('./public/VerifyReportPage.vue') },
  { path: '/verify', name: 'verify', meta: { title: 'verify', open: true, bare: true }, component: () => import('./public/VerifyPage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', meta: { title: 'notFound', open: true }, component: () => import('./shell/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory('/'),
  routes,
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash, top: 130 } : { top: 0 }),
})

router.beforeEach(async (to) => {
  if (to.meta.open && to.name !== 'not-found') return true
  const found = await rememberedSession().catch((failure: unknown) => mustChange(failure))
  if (found === 'must change') return to.name === 'password' || { name: 'password', query: { to: to.fullPath } }
  if (!found) return to.meta.open ? true : { name: 'sign-in', query: { to: to.fullPath } }
  if (found.mustChangePassword && to.name !== 'password') return { name: 'password', query: { to: to.fullPath } }
  return true
})

function mustChange(failure: unknown): 'must change' {
  if (failure instanceof Problem && failure.code === 'PASSWORD_MUST_CHANGE') return 'must change'
  throw failure
}

function setTitle(to: RouteLocationNormalized): void {
  document.title = `${shellTexts(to.meta.title)} · ${shellTexts('platform')}`
}

router.afterEach((to, from) => {
  setTitle(to)
  // A reader of the screen learns of the new page by its heading; the first page is announced by the browser itself.
  if (from.matched.length && to.path !== from.path) {
    void nextTick(() => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }))
  }
})

watch(language, () => setTitle(router.currentRoute.value))
