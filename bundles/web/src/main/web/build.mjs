// Builds the pages into target/classes/static: node build.mjs TARGET. Each step is skipped while what it reads is unchanged.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages need Node.js 20.19 or later to be built; this is ${process.versions.node}.`)
  process.exit(1)
}

unlessUnchanged('node_modules/.installed', ['package.json', 'package-lock.json'], 'node_modules', () =>
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
)

mkdirSync(target, { recursive: true })
const sources = [...filesBelow('src'), ...filesBelow('public'), 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
unlessUnchanged(join(target, 'pages.stamp'), sources, join(pages, 'index.html'), () => {
  rmSync(pages, { recursive: true, force: true })
  run(process.execPath, 'node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit')
  run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')
})
