// node build.mjs TARGET        builds the pages into TARGET/classes/static
// node build.mjs TARGET test   runs their tests
// Each step is skipped while what it reads is unchanged.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const target = resolve(process.argv[2] ?? '../../../target')
const pages = join(target, 'classes', 'static')

function run(command, ...args) {
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TEJIAN_PAGES: pages } })
  if (done.status !== 0) {
    console.error(`${command} ${args.join(' ')} failed`)
    process.exit(1)
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

function digest(files) {
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Runs the step unless the stamp of the last run says that it read the same and what it made is still there. */
function unlessUnchanged(stamp, inputs, made, step) {
  const now = digest(inputs)
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  step()
  writeFileSync(stamp, now)
}

const borrowed = { node: '22.23.3', npm: '11.19.1' }
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Vite needs Node.js 20.19; an older system (Debian 12 has 18) borrows one from the npm registry, into the target folder.
 * With it an npm of its own: the system's one leaves out the native parts that ask for a newer Node.js than it runs on.
 */
function withNewerNode() {
  const name = `node-${process.platform}-${process.arch}`
  const folder = join(target, `node-${borrowed.node}`)
  const node = join(folder, 'node_modules', name, 'bin', 'node')
  const npm = join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')
  if (!existsSync(node) || !existsSync(npm)) {
    mkdirSync(folder, { recursive: true })
    run('npm', 'install', '--prefix', folder, '--no-save', ...quietly, `${name}@${borrowed.node}`, `npm@${borrowed.npm}`)
  }
  process.env.TEJIAN_NPM = npm
  run(node, ...process.argv.slice(1))
}

function npm(...args) {
  if (process.env.TEJIAN_NPM) run(process.execPath, process.env.TEJIAN_NPM, ...args)
  else run('npm', ...args)
}

function install() {
  unlessUnchanged('node_modules/.installed', ['package.json', 'package-lock.json'], 'node_modules', () =>
    npm('ci', ...quietly),
  )
}

function build() {
  mkdirSync(target, { recursive: true })
  const sources = [...filesBelow('src'), ...filesBelow('public'), 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
  unlessUnchanged(join(target, 'pages.stamp'), sources, join(pages, 'index.html'), () => {
    run(process.execPath, 'node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit')
    run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
  })
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  withNewerNode()
} else {
  install()
  if (process.argv[3] === 'test') run(process.execPath, 'node_modules/vitest/vitest.mjs', 'run')
  else build()
}
