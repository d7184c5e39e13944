import { beforeEach, describe, expect, it } from 'vitest'
import { language } from '@/language/language'
import { asProblem, Problem, problemOf } from './problem'

beforeEach(() => {
  language.value = 'zh-CN'
})

const refused = {
  type: 'about:blank',
  title: '施工告知内容不完整。',
  titleEn: 'The notification is incomplete.',
  status: 400,
  code: 'NOTIFICATION_CONTENT',
  errors: [
    { field: 'place', zh: '请填写地点。', en: 'Enter the place.' },
    { field: 'place', zh: '不超过 200 字。', en: 'At most 200 characters.' },
    { field: 'model', zh: '请填写型号。', en: 'Enter the model.' },
    'nonsense',
  ],
}

describe('problemOf', () => {
  it('reads sentence, code and fields in the language that is read', () => {
    const problem = problemOf(400, refused)

    expect(problem.code).toBe('NOTIFICATION_CONTENT')
    expect(problem.sentence).toBe('施工告知内容不完整。')
    expect(problem.about('place')).toBe('请填写地点。 不超过 200 字。')
    language.value = 'en'
    expect(problem.sentence).toBe('The notification is incomplete.')
    expect(problem.about('model')).toBe('Enter the model.')
    expect(problem.about('region')).toBe('')
    expect(problem.fields).toHaveLength(3)
  })

  it.each([[null], ['<html>Bad gateway</html>'], [{}], [{ errors: 'x' }]])('makes a readable problem of %j', (body) => {
    const problem = problemOf(502, body)

    expect(problem.code).toBe('HTTP_502')
    expect(problem.sentence).toContain('502')
    expect(problem.fields).toEqual([])
  })
})

describe('asProblem', () => {
  it('passes problems and does not swallow faults of the pages', () => {
    const problem = new Problem(409, 'X', '甲', 'a')

    expect(asProblem(problem)).toBe(problem)
    expect(() => asProblem(new TypeError('fault'))).toThrow('fault')
  })
})
