// Evaluate the applicants read on stdin with Publicodes; print statuses, grants and microseconds.
import { readFileSync } from 'node:fs'
import Engine from 'publicodes'

const { rules, criteria, situations, passes, slice } = JSON.parse(readFileSync(0, 'utf8'))
const silent = { log() {}, warn() {}, error() {} }
const engine = new Engine(rules, { logger: silent })

function evaluate(situation) {
  engine.setSituation(situation)
  const values = criteria.map((id) => engine.evaluate(id).nodeValue)
  const reached = values[criteria.indexOf('project')] === true
  return [values, reached ? engine.evaluate('aide').nodeValue : null]
}

const answers = situations.map(evaluate)
let total = 0
for (let first = 0; first < situations.length; first += slice) {
  const piece = situations.slice(first, first + slice)
  let best = Infinity
  for (let pass = 0; pass < passes; pass++) {
    const start = process.hrtime.bigint()
    for (const situation of piece) evaluate(situation)
    best = Math.min(best, Number(process.hrtime.bigint() - start))
  }
  total += best
}
const plain = answers.map(([values, grant]) => [values.map((v) => v ?? null), grant])
console.log(JSON.stringify({ microseconds: total / 1000 / situations.length, answers: plain }))
